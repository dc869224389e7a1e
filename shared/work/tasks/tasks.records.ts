/** How tasks live, and who reads them with their trail. */

import type { RecordKinds } from '../../platform/record-kinds.ts'
import { taskLifecycle } from './task.lifecycle.ts'
import { findTask } from './task-readers.ts'

export const tasksRecords = {
  task: { lifecycle: taskLifecycle, find: findTask },
} satisfies RecordKinds
