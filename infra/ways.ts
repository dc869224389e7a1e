/** The ways into each domain: what its functions do with the table, and what calls those that HTTP does not. */
import type { Ways } from '../shared/platform/ways.ts'

export const waysOf: Readonly<Record<string, Ways>> = {
  directory: { api: { uses: ['get', 'getMany', 'query', 'put', 'check'], indexes: ['gsi1'] } },

  catalogue: { api: { uses: ['get', 'getMany', 'query', 'put', 'remove'], indexes: ['gsi1'] } },

  instruments: {
    api: { uses: ['get', 'query', 'put'], indexes: ['gsi1', 'gsi3', 'list1'] },
    rounds: {
      'apply-catalogue-dates': {
        does: 'What an instrument’s day brings, and publications of the list that a fault left halfway',
        // Ten past: after midnight's first requests, away from the other rounds.
        at: { minute: '10' },
        latestMinutes: 60,
        // A list of 2,000 items is packed and written in a second or two.
        seconds: 60,
        uses: ['get', 'getMany', 'query', 'put'],
        indexes: ['gsi1', 'gsi3', 'list1'],
      },
    },
  },

  admission: {
    api: { uses: ['get', 'getMany', 'query', 'put'], indexes: ['gsi1', 'gsi2', 'gsi3'] },
    listeners: {
      'list-admitted': {
        does: 'Notes on admitted applications that a published version took them in',
        hears: ['catalogue.version-published'],
        // A handful of applications a version, two calls each; the rest is for a throttled table.
        seconds: 30,
        uses: ['get', 'put'],
      },
    },
    rounds: {
      'watch-admissions': {
        does: 'Applications near or past a limit, and opinion windows that are over',
        // Five past: a limit on the full hour is met in the same hour, away from the sweep's quarters.
        at: { minute: '5' },
        latestMinutes: 60,
        // A county has a handful of applications under way, two calls each.
        seconds: 60,
        uses: ['get', 'query', 'put'],
        indexes: ['gsi2'],
      },
    },
  },

  revision: {
    api: { uses: ['get', 'getMany', 'query', 'put'], indexes: ['gsi1', 'gsi2'] },
    rounds: {
      'revise-catalogue': {
        does: 'The yearly revision: opens on its date, gathers, reminds, and is published on its day',
        // Twenty-five past: when the other rounds of the hour are done.
        at: { minute: '25' },
        latestMinutes: 60,
        // Gathering reads the cards of a year's orders, 60,000 at half a kilobyte, and writes a few hundred proposals.
        seconds: 300,
        uses: ['get', 'getMany', 'query', 'put'],
        indexes: ['gsi1', 'gsi2', 'list1'],
      },
    },
  },

  backtest: {
    api: { uses: ['get', 'getMany', 'query', 'put'], indexes: ['gsi1'] },
    listeners: {
      'go-on-backtest': {
        does: 'Judges the next page of orders of a backtest',
        hears: ['backtest.run-started', 'backtest.run-progressed'],
        // A page of 400 orders is read in a second or two and judged in less.
        seconds: 60,
        uses: ['get', 'getMany', 'query', 'put'],
        indexes: ['gsi1', 'list1'],
      },
    },
    rounds: {
      'resume-backtests': {
        does: 'Backtests whose next page nobody has asked for',
        // Away from the sweep's quarters.
        at: { minute: '8/15' },
        latestMinutes: 15,
        // One page of each backtest that stands still.
        seconds: 120,
        uses: ['get', 'getMany', 'query', 'put'],
        indexes: ['gsi1', 'gsi2', 'list1'],
      },
    },
  },

  duties: { api: { uses: ['get', 'getMany', 'query', 'put'], indexes: ['gsi1'] } },

  dispatch: {
    api: { uses: ['get', 'getMany', 'query', 'put'], indexes: ['gsi1', 'gsi2', 'list1', 'list2'] },
    rounds: {
      'resume-stalled-work': {
        does: 'Orders that the review chain should have moved and has not',
        at: { minute: '0/15' },
        latestMinutes: 15,
        // A sweep over a county's towns, one query each.
        seconds: 120,
        uses: ['get', 'getMany', 'query', 'put', 'remove'],
        indexes: ['gsi1', 'gsi3'],
      },
    },
    // Each reads an order and writes at most one transaction.
    steps: {
      'review-clock': { seconds: 10, uses: ['get'] },
      'await-decision': { seconds: 10, uses: ['get', 'put', 'remove'] },
      'remind-reviewer': { seconds: 10, uses: ['get', 'put'] },
      'escalate-review': { seconds: 10, uses: ['get', 'put'] },
    },
  },

  review: {
    listeners: {
      'prepare-review-card': {
        does: 'Lays out the review card of a submitted order; where it is missing, whoever opens it has it laid out',
        hears: ['dispatch.order-submitted'],
        // As many reads as a submission.
        seconds: 30,
        uses: ['get', 'getMany', 'query', 'put'],
        indexes: ['gsi2'],
      },
    },
  },

  recurring: {
    api: { uses: ['get', 'getMany', 'query', 'put'], indexes: ['gsi2', 'list1'] },
    rounds: {
      'open-recurring-duties': {
        does: 'Periods of recurring duties that are due',
        // Ten to: away from the other rounds of the hour.
        at: { minute: '50' },
        latestMinutes: 60,
        // On the first working day of a year a few hundred duties, each as much as a submission.
        seconds: 300,
        uses: ['get', 'getMany', 'query', 'put'],
        indexes: ['gsi2'],
      },
    },
  },

  tasks: {
    api: { uses: ['get', 'getMany', 'query', 'put', 'update', 'remove'], indexes: ['list1', 'list2'] },
    listeners: {
      'note-joined-order': {
        does: 'Notes on delivered tasks whose order was merged into theirs',
        hears: ['dispatch.order-joined'],
        // At most 600 tasks, a hundred a read; only those of merged orders are written.
        seconds: 60,
        uses: ['get', 'getMany', 'put'],
      },
    },
    rounds: {
      'watch-tasks': {
        does: 'Clocks of tasks at their warning or end; refusals and steps that others let lie past the limit',
        // Twenty to: away from the other rounds of the hour.
        at: { minute: '40' },
        latestMinutes: 60,
        // A query for each town; of 2,000 tasks a day some hundreds fall due in one hour of the night, a call or two each.
        seconds: 120,
        uses: ['get', 'getMany', 'query', 'put', 'remove'],
        indexes: ['gsi1', 'due'],
      },
    },
    steps: {
      // A run writes at most forty tasks in one transaction.
      'deliver-order': { seconds: 30, uses: ['get', 'getMany', 'put'] },
    },
  },

  forms: { api: { uses: ['get', 'getMany', 'query', 'put', 'remove'], indexes: ['gsi1'] } },

  load: { api: { uses: ['getMany', 'query', 'get'], indexes: ['gsi1'] } },

  handovers: {
    api: { uses: ['get', 'query', 'put'], indexes: ['list1'] },
    listeners: {
      'hand-over': {
        does: 'Writes what a post holds when a command or an import changes its hands; the next morning’s round writes what is missing',
        hears: ['directory.post-', 'directory.staff-imported'],
        // A leader’s hand-over asks each of up to fifty villages for its open tasks, one query each.
        seconds: 60,
        uses: ['get', 'getMany', 'query', 'put'],
        indexes: ['gsi1', 'gsi3', 'list1', 'list2'],
      },
    },
    rounds: {
      'watch-vacancies': {
        does: 'Posts whose last tenure ran out, and what changes hands on its preset day',
        // Before the offices open, so that whoever answers now finds it when he comes.
        at: { minute: '20', hour: '7' },
        latestMinutes: 12 * 60,
        // Every unit's register of posts, a hundred a call, and the hand-overs of a day on which a term ends.
        seconds: 300,
        uses: ['getMany', 'get', 'query', 'put'],
        indexes: ['gsi1', 'gsi3', 'list1', 'list2'],
      },
    },
  },

  notices: {
    api: { uses: ['get', 'query', 'put'] },
    listeners: {
      notify: {
        does: 'Tells people of orders, reroutes, tasks, applications, revisions, backtests, laws, posts and hand-overs',
        hears: [
          'dispatch.',
          'reroutes.',
          'tasks.',
          'admission.',
          'revision.',
          'backtest.run-finished',
          'recurring.',
          'instruments.item-',
          'directory.post-vacant',
          'handovers.',
        ],
        // A look-up for each post concerned; the rest is for a throttled table.
        seconds: 30,
        uses: ['get', 'query', 'put'],
        indexes: ['gsi1'],
      },
    },
  },

  scoring: { api: { uses: ['get', 'query'] } },

  records: { api: { uses: ['get', 'query'] } },
}
