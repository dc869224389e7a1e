/**
 * The tests that run on DynamoDB Local as well: how the table is spoken to, and of each domain that keeps something the
 * ones that write and read all of it. The use cases’ other tests ask the engine nothing that these do not.
 */
export const refereed = [
  'platform/table.engine',
  'platform/commit.engine',
  'platform/cursor.engine',
  'upkeep/admission/admission-api.engine',
  'upkeep/backtest/backtest.engine',
  'lists/catalogue/catalogue.engine',
  'lists/catalogue/drafts.engine',
  'directory/directory.engine',
  'directory/posts.engine',
  'directory/staff-imports.engine',
  'gate/dispatch/duplicates.engine',
  'gate/dispatch/emergency.engine',
  'gate/dispatch/stalled-orders.engine',
  'gate/dispatch/third-use.engine',
  'lists/duties/duties.engine',
  'gate/forms/register.engine',
  'gate/forms/ask-once.engine',
  'work/handovers/handovers.engine',
  'lists/instruments/instruments.engine',
  'gate/repeats/near.engine',
  'gate/load/load.engine',
  'gate/recurring/recurring.engine',
  'gate/recurring/period-opening.engine',
  'gate/reroutes/reroutes.engine',
  'gate/review/card.engine',
  'upkeep/revision/revision.engine',
  // Notices of what the clock says, too.
  'work/tasks/task-watch.engine',
  'work/tasks/refusal.engine',
].map((name) => `tests/${name}.test.ts`)
