/** Holds a contract to its refusals: one that the route does not declare is answered all the same, and logged. */
import type middy from '@middy/core'
import { type Routes, routeKey } from './contract.ts'
import { type HttpEvent, type HttpResult, traceOf } from './http-event.ts'
import * as log from './log.ts'
import { Refusal } from './refusals.ts'
import { refusalsOf } from './route-refusals.ts'

export function undeclared(declared: Routes) {
  return {
    onError: ({ event, error }: middy.Request<HttpEvent, HttpResult>) => {
      const route = Object.values(declared).find((each) => routeKey(each) === event.routeKey)
      if (!route || !(error instanceof Refusal)) return
      const { code } = error
      if (refusalsOf(route).some((reason) => reason.code === code)) return
      log.error('undeclared_refusal', error, { traceId: traceOf(event), route: event.routeKey, code })
    },
  }
}
