/** What AWS and the system say in their own words, as a sentence that names what to set. Pure. */

/** Matched against an error's name, its code and its message, in this order and a space between; the first counts. */
const known: readonly (readonly [RegExp, (cause: Told) => string])[] = [
  [
    /\bRegion (is missing|not accepted)/,
    () =>
      '没有写明区域，请设置环境变量 AWS_REGION，例如 cn-north-1 / no region: set AWS_REGION, such as cn-north-1',
  ],
  [
    /^CredentialsProviderError\b|Could not load credentials|Could not resolve credentials/,
    ({ message }) =>
      `没有凭据，请设置 AWS_PROFILE，或 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY / no credentials, set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY: ${message}`,
  ],
  [
    /^(ExpiredToken|UnrecognizedClient|InvalidClientTokenId|InvalidSignature|IncompleteSignature)/,
    ({ message }) =>
      `凭据无效、已过期或不属于 AWS_REGION 所在分区 / the credentials are invalid, have expired, or are of another partition than AWS_REGION: ${message}`,
  ],
  [/^AccessDenied/, ({ message }) => `凭据没有这项权限 / the credentials do not allow this: ${message}`],
  [
    /^(AWS\.SimpleQueueService\.NonExistentQueue|QueueDoesNotExist)\b/,
    () => '没有这个队列，请核对队列网址和 AWS_REGION / there is no such queue: check its URL, and AWS_REGION',
  ],
  [
    /^ResourceNotFoundException.*(Function not found|no function )/s,
    ({ message }) =>
      `没有这个函数，请核对函数名和 AWS_REGION / there is no such function, check its name and AWS_REGION: ${message}`,
  ],
  [
    /^ResourceNotFoundException.*Requested resource not found|^ResourceNotFoundException.*[Tt]able/s,
    ({ table }) =>
      `没有表 ${table}，请核对环境变量 TABLE_NAME 和 AWS_REGION / there is no table ${table}: check TABLE_NAME and AWS_REGION`,
  ],
  [/^\S+ ENOENT\b/, ({ path }) => `没有文件 ${path} / there is no file ${path}`],
  [/^\S+ EISDIR\b/, ({ path }) => `${path} 是文件夹，不是文件 / ${path} is a folder, not a file`],
  [/^\S+ (EACCES|EPERM)\b/, ({ path }) => `无权读写 ${path} / no permission to read or write ${path}`],
  [
    /^\S+ (ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT)\b|^TimeoutError\b/,
    ({ message }) =>
      `连接不上，请核对网络和 AWS_REGION / cannot connect, check the network and AWS_REGION: ${message}`,
  ],
  [
    /^\S+ (CSV_QUOTE_NOT_CLOSED|CSV_INVALID_CLOSING_QUOTE|INVALID_OPENING_QUOTE)\b/,
    ({ row }) =>
      `${at(row, '第 {row} 行')}英文双引号（"）不成对，请改正或删去；表格不是合规的 CSV / ${at(row, 'row {row}: ')}a double quote is left open or stands in the midst of a cell: the sheet is no well-formed CSV`,
  ],
  [
    /^\S+ CSV_/,
    ({ row, message }) =>
      `${at(row, '第 {row} 行')}不是合规的 CSV，请在 Excel 里重新另存 / ${at(row, 'row {row} ')}is no well-formed CSV: ${message}`,
  ],
]

/** Says the row where it is known. */
const at = (row: number | undefined, words: string) =>
  row === undefined ? '' : words.replace('{row}', String(row))

interface Told {
  /** Of a sheet, as Excel counts. */
  readonly row: number | undefined
  readonly message: string
  readonly path: string
  readonly table: string
}

/** @returns nothing where the error is not one of those that are known, and speaks for itself */
export function plainly(
  cause: Error,
  table: string | undefined = process.env.TABLE_NAME,
): string | undefined {
  const { code, path = '', records } = cause as { code?: unknown; path?: unknown; records?: unknown }
  const said = `${cause.name} ${code ?? ''} ${cause.message}`
  const [, words] = known.find(([pattern]) => pattern.test(said)) ?? []
  // The parser says how many rows it had read, empty ones and all.
  const row = typeof records === 'number' ? records + 1 : undefined
  return words?.({ row, message: cause.message, path: String(path), table: table ?? '' })
}
