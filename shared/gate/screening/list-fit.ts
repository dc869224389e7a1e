/** The list by what its items cover (R61), read once for each version; and how an order's text fits the item it names. Pure. */

import type { Item } from '../../lists/catalogue/item.ts'
import { type Fit, type FitIndex, fitOf, indexOf } from '../../reading/fit/fit.ts'
import type { OrderContent } from '../dispatch/order-content.ts'

const indexes = new WeakMap<readonly Item[], FitIndex>()

/** Built once for each version of the list, without what left it. */
export function fitIndexOf(items: readonly Item[]): FitIndex {
  const known = indexes.get(items)
  if (known) return known
  const made = indexOf(items.filter(({ status }) => status !== 'retired'))
  indexes.set(items, made)
  return made
}

export interface ItemFit extends Omit<Fit, 'fitting'> {
  readonly fitting: readonly { readonly sieveCode: string; readonly title: string }[]
}

/** How an order's text fits the item it names; undefined where it names none or says nothing yet. */
export function fitOfOrder(
  content: OrderContent,
  item: Item | undefined,
  items: readonly Item[],
): ItemFit | undefined {
  const { object, action, place, finishStandard } = content
  if (!item || !object || !action) return undefined
  const fit = fitOf(fitIndexOf(items), item.sieveCode, {
    ...{ object, action, place: place ?? '', finishStandard: finishStandard ?? '' },
  })
  const titles = new Map(items.map(({ sieveCode, title }) => [sieveCode, title]))
  const fitting = fit.fitting.slice(0, mostShown).map(({ sieveCode }) => ({
    ...{ sieveCode, title: titles.get(sieveCode) ?? sieveCode },
  }))
  return { ...fit, fitting }
}

const mostShown = 3
