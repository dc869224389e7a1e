/** JSON lines for CloudWatch, with metrics in the embedded metric format. No personal data: ids and codes only. */

type Fields = Readonly<Record<string, unknown>>

function write(level: 'info' | 'warn' | 'error', message: string, fields: Fields): void {
  process.stdout.write(`${JSON.stringify({ level, time: new Date().toISOString(), message, ...fields })}\n`)
}

export function info(message: string, fields: Fields = {}): void {
  write('info', message, fields)
}

export function warn(message: string, fields: Fields = {}): void {
  write('warn', message, fields)
}

/** Logs an unexpected error with its stack; the message text of refusals never reaches here. */
export function error(message: string, cause: unknown, fields: Fields = {}): void {
  const detail =
    cause instanceof Error
      ? { name: cause.name, error: cause.message, stack: cause.stack }
      : { error: String(cause) }
  write('error', message, { ...fields, ...detail })
}

/**
 * One EMF line: CloudWatch turns it into metrics without a call.
 * @param metrics name → [value, CloudWatch unit]
 */
export function metric(
  dimensions: Readonly<Record<string, string>>,
  metrics: Readonly<Record<string, readonly [number, 'Count' | 'Milliseconds' | 'None']>>,
  fields: Fields = {},
): void {
  const line = {
    _aws: {
      Timestamp: Date.now(),
      CloudWatchMetrics: [
        {
          Namespace: 'XingcunZhishe',
          Dimensions: [Object.keys(dimensions)],
          Metrics: Object.entries(metrics).map(([Name, [, Unit]]) => ({ Name, Unit })),
        },
      ],
    },
    ...dimensions,
    ...Object.fromEntries(Object.entries(metrics).map(([name, [value]]) => [name, value])),
    ...fields,
  }
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
