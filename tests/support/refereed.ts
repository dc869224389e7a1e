/**
 * The tests that run on DynamoDB Local as well: how the table is spoken to, and of each domain that keeps something the
 * ones that write and read all of it. The use cases’ other tests ask the engine nothing that these do not.
 */
export const refereed = [
  'table.engine',
  'commit.engine',
  'cursor.engine',
  'admission/admission-api.engine',
  'backtest/backtest.engine',
  'catalogue/catalogue.engine',
  'catalogue/drafts.engine',
  'directory/directory.engine',
  'directory/posts.engine',
  'directory/staff-imports.engine',
  'dispatch/duplicates.engine',
  'dispatch/emergency.engine',
  'dispatch/stalled.engine',
  'dispatch/third-use.engine',
  'duties/duties.engine',
  'forms/register.engine',
  'forms/ask-once.engine',
  'handovers/handovers.engine',
  'instruments/instruments.engine',
  'likeness/near.engine',
  'load/load.engine',
  'recurring/recurring.engine',
  'recurring/opening.engine',
  'reroutes/reroutes.engine',
  'review/card.engine',
  'revision/revision.engine',
  // Notices of what the clock says, too.
  'tasks/watch.engine',
  'tasks/refusal.engine',
].map((name) => `tests/${name}.test.ts`)
