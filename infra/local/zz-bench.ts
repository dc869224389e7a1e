import { spawn } from 'node:child_process'
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
const port = 18765
const dir = process.argv[2]
const eng = spawn('/work/main/node_modules/@dynoxide/linux-x64/dynoxide', ['serve','--port',String(port), ...(dir ? ['--db-path', dir] : [])], {stdio:'ignore'})
const endpoint = `http://127.0.0.1:${port}`
for (;;) { try { await fetch(endpoint); break } catch { await new Promise(r => setTimeout(r, 30)) } }
Object.assign(process.env, {AWS_REGION:'local',AWS_ACCESS_KEY_ID:'local',AWS_SECRET_ACCESS_KEY:'local'})
const client = new DynamoDBClient({ endpoint })
const ix = ['gsi1','gsi2','gsi3']
await client.send(new CreateTableCommand({ TableName:'county', BillingMode:'PAY_PER_REQUEST',
 AttributeDefinitions:['pk','sk',...ix.flatMap(i=>[`${i}pk`,`${i}sk`])].map(AttributeName=>({AttributeName,AttributeType:'S' as const})),
 KeySchema:[{AttributeName:'pk',KeyType:'HASH'},{AttributeName:'sk',KeyType:'RANGE'}],
 GlobalSecondaryIndexes: ix.map(IndexName=>({IndexName,KeySchema:[{AttributeName:`${IndexName}pk`,KeyType:'HASH' as const},{AttributeName:`${IndexName}sk`,KeyType:'RANGE' as const}],Projection:{ProjectionType:'ALL' as const}}))}))
const t0 = performance.now()
const { seedDemoCounty, demoPeople } = await import('/work/main/infra/local/demo.ts')
const county = { code:'330681', name:'诸暨市', slug:'zhuji', rules:{reviewWorkingDays:2,reminderAt:.7,minimumLeadWorkingDays:2,exceptionMaxDays:30,orderMaxDays:180} }
const t1 = performance.now()
const people = demoPeople(county)
const t2 = performance.now()
await seedDemoCounty({ endpoint, tableName:'county', county, now: new Date() })
const t3 = performance.now()
console.log('import', (t1-t0)|0, 'people', people.length, (t2-t1)|0, 'seed', (t3-t2)|0)

await seedDemoCounty({ endpoint, tableName:'county', county, now: new Date() }).catch(e=>console.log('again', e))
client.destroy(); eng.kill()
