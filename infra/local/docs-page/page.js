/** Swagger UI over the county's document: what it shows, how it finds, and what it sends with every request. */
import { chinese } from './chinese.js'
import { openSignIn } from './sign-in.js'

const signIn = await openSignIn()

/** Tags by what people call them; their ids stay in links. */
const titlesOf = (system) =>
  new Map(
    system.specSelectors
      .specJson()
      .get('tags')
      .map((tag) => [tag.get('name'), tag.get('x-displayName')]),
  )

const found = (texts, phrase) => texts.some((text) => text?.toLowerCase().includes(phrase))

const finding = (system) => ({
  fn: {
    /** The operations with the phrase in their Chinese summary, name or path, or in the title of their tag. */
    opsFilter: (tagged, phrase) => {
      const wanted = phrase.trim().toLowerCase()
      const titles = titlesOf(system)
      return tagged
        .map((each, tag) =>
          found([tag, titles.get(tag)], wanted)
            ? each
            : each.update('operations', (operations) =>
                operations.filter((one) =>
                  found(
                    [
                      one.get('path'),
                      one.getIn(['operation', 'summary']),
                      one.getIn(['operation', 'operationId']),
                    ],
                    wanted,
                  ),
                ),
              ),
        )
        .filter((each) => each.get('operations').size > 0)
    },
  },
})

const furnishing = (system) => {
  const nothing = () => () => null
  return {
    wrapComponents: {
      // Who asks is chosen at the top, and whom they ask is this county.
      authorizeBtn: nothing,
      authorizeOperationBtn: nothing,
      ServersContainer: nothing,
      OperationTag: (Original) => (props) =>
        system.React.createElement(Original, {
          ...props,
          tagObj: props.tagObj.setIn(['tagDetails', 'description'], props.tag),
        }),
      JsonSchemaForm: (Original) => (props) =>
        system.React.createElement(Original, {
          ...props,
          ...(props.description === 'Idempotency-Key' ? { description: '留空则自动填一个新的 UUID' } : {}),
        }),
      DeepLink: (Original) => (props) =>
        system.React.createElement(Original, {
          ...props,
          text: titlesOf(system).get(props.text) ?? props.text,
        }),
    },
  }
}

const carrying = (request) => {
  if (request.loadSpec) return request
  const token = signIn.token()
  if (token) request.headers.Authorization = `Bearer ${token}`
  if (request.method !== 'GET') request.headers['Idempotency-Key'] ||= crypto.randomUUID()
  return request
}

window.SwaggerUIBundle({
  url: '/local/openapi.json',
  domNode: document.getElementById('document'),
  plugins: [chinese, finding, furnishing],
  requestInterceptor: carrying,
  tryItOutEnabled: true,
  filter: true,
  deepLinking: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  displayOperationId: true,
  displayRequestDuration: true,
  validatorUrl: null,
})
