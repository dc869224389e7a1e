/**
 * Swagger UI has no translations. Its components write every element through the one React that it also hands to its
 * plugins, so this plugin puts the Chinese in there, before anything is drawn. Only whole texts of the lists below are
 * replaced; what the document or an answer says passes untouched. Swagger UI is pinned to a version, and a test opens the
 * page and reads it.
 */
const texts = new Map(
  Object.entries({
    'Skip to operations': '跳到接口列表',
    'Filter by tag or path': '筛选接口：名称、路径或类别',
    'No operations defined in spec!': '没有符合的接口',
    'Collapse operation': '收起',
    'Expand operation': '展开',
    'Copy path to clipboard': '复制路径',
    Schemas: '数据结构',
    'Failed to load API definition.': '接口文档没有取到。',
    'No API definition provided.': '没有接口文档。',

    Parameters: '参数',
    'No parameters': '没有参数',
    'Request body': '请求体',
    'Request content type': '请求体的格式',
    Name: '名称',
    Description: '说明',
    Value: '值',
    'Edit Value': '编辑',
    'Example Value': '示例',
    Example: '示例',
    Examples: '示例',
    'Examples:': '示例：',
    'Example Description': '示例说明',
    '[Modified value]': '［已改动］',
    '(no example available': '（没有示例',
    Schema: '结构',
    'Try it out': '试一试',
    Execute: '发送请求',
    Clear: '清空',
    Cancel: '取消',
    Reset: '还原',
    'Send empty value': '发送空值',
    'Add string item': '加一项',
    'Please correct the following validation errors and try again.': '请先改正下面几处，再发送：',

    Responses: '答复',
    'Server response': '实际答复',
    'Response content type': '答复的格式',
    Code: '状态码',
    Details: '内容',
    Links: '链接',
    'No links': '无',
    'Media type': '格式',
    'Media Type': '格式',
    Controls: '决定请求头',
    'header.': '。',
    Curl: 'curl 命令',
    'Request URL': '请求地址',
    'Response body': '答复内容',
    'Response headers': '答复头',
    'Request duration': '用时',
    ms: '毫秒',
    'Headers:': '答复头：',
    Type: '类型',
    Download: '下载',
    'Download file': '下载文件',
    Undocumented: '文档中没有的状态码',
    'Copy code to clipboard': '复制',
    'Copy cURL command to clipboard': '复制 curl 命令',
    Error: '错误',
    Errors: '错误',
    Hide: '收起',
    Show: '展开',
    'Could not render': '显示不了',
    'this component': '这一部分',
    ', see the console.': '，原因见控制台。',
    'Unrecognized response type; displaying content as text.': '不认识的格式，按文本显示。',
    'Unrecognized response type; unable to display.': '不认识的格式，显示不了。',

    'JSON Schema': '数据结构',
    'Expand all': '全部展开',
    'Collapse all': '全部收起',
    'Additional properties': '其他字段',
    'All of': '同时符合',
    'Any of': '符合任一',
    'One of': '恰符合其一',
    Const: '定值',
    Default: '默认',
    Enum: '取值',
    Items: '各项',
    'Prefix items': '前几项',
    'Property names': '字段名',
    'Extension Keywords': '附注',
    'empty array': '空',
    'empty object': '空',
    deprecated: '已停用',
    'read-only': '只读',
    'write-only': '只写',
    allowed: '可以有',
    forbidden: '不得有',
  }),
)

/** What is put together by Swagger UI from a text and a value. */
const phrases = [
  [/^<i>Available values<\/i> : /, '<i>可取</i>：'],
  [/^<i>Default value<\/i> : /, '<i>默认</i>：'],
  [/^<i>Example<\/i> : /, '<i>示例</i>：'],
  [/^\*\*Failed to fetch\.\*\*.*/s, '**没有连上本机县。** 请看它是否还在运行。'],
  [
    /^For '(.*?)'(?: at path '(.*?)')?: (.*)\.$/,
    (_, field, path, error) => `${path ?? field}：${inChinese(error)}`,
  ],
  [/^Required field is not provided$/, '必填'],
  [/^Required property not found$/, '缺少必填字段'],
  [/^Parameter string value must be valid JSON$/, '须为 JSON'],
  [/^Value must follow pattern (.*)$/, '须符合 $1'],
  [/^Value must be no longer than (\d+) characters?$/, '最多 $1 个字符'],
  [/^Value must be at least (\d+) characters?$/, '至少 $1 个字符'],
  [/^Value must be less than or equal to (.*)$/, '不得大于 $1'],
  [/^Value must be greater than or equal to (.*)$/, '不得小于 $1'],
  [/^Value must be an? (integer|number|boolean|string)$/, (_, type) => `须为${types[type]}`],
  [/^Array must contain at least (\d+) items?$/, '至少 $1 项'],
  [/^Array must not contain more then (\d+) items?$/, '最多 $1 项'],
  [/^No duplicates allowed\.$/, '不得重复'],
]
const types = { integer: '整数', number: '数', boolean: ' true 或 false', string: '文本' }

/** What a schema asks of a value, as Swagger UI puts it beside the type. */
const constraints = [
  [/^matches (.*)$/, '符合 $1'],
  [/ characters$/, ' 个字符'],
  [/ unique items$/, ' 项，不重复'],
  [/ items$/, ' 项'],
  [/^unique$/, '不重复'],
  [/ properties$/, ' 个字段'],
  [/^multiple of /, '倍数：'],
]

const places = new Map(Object.entries({ path: '路径', query: '查询', header: '请求头' }))

const replaced = (text, pairs) => {
  const pair = pairs.find(([from]) => from.test(text))
  return pair ? text.replace(...pair) : text
}

function inChinese(text) {
  const [, before, words, after] = /^(\s*)(.*?)(\s*)$/s.exec(text)
  const known = texts.get(words)
  return known === undefined ? replaced(text, phrases) : before + known + after
}

const placeInChinese = (place) => places.get(place) ?? place

const spoken = ['title', 'placeholder', 'aria-label', 'ariaLabel', 'alt', 'source']

function spokenInChinese(props) {
  const changed = spoken.flatMap((name) => {
    // What is wrong with a field comes as a list.
    const said = Array.isArray(props?.[name]) ? props[name].join('；') : props?.[name]
    const chinese = typeof said === 'string' ? inChinese(said) : said
    return chinese === said ? [] : [[name, chinese]]
  })
  return changed.length > 0 ? { ...props, ...Object.fromEntries(changed) } : props
}

export function chinese({ React }) {
  const { createElement } = React
  React.createElement = (type, props, ...children) => {
    const translated = props?.className === 'parameter__in' ? placeInChinese : inChinese
    return createElement(
      type,
      spokenInChinese(props),
      ...children.map((child) => (typeof child === 'string' ? translated(child) : child)),
    )
  }
  return {
    wrapComponents: {
      JSONSchema202012KeywordConstraint: (Original) => (props) => {
        const { constraint } = props
        const value = replaced(constraint.value, constraints)
        return createElement(Original, { ...props, constraint: { ...constraint, value } })
      },
      // A field is shown by its name; what people call it stands beside.
      JSONSchema202012KeywordTitle: (Original) => (props) => {
        const { title, schema } = props
        if (!title || !schema?.title) return createElement(Original, props)
        return createElement(Original, { ...props, title: `${title} ${schema.title}` })
      },
    },
  }
}
