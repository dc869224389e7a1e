/** Schedule: counts how often it ran. */
import { countUp } from '../table.ts'

export const handler = () => countUp('TICKS', 'count')
