import { spawn } from 'node:child_process'
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { marshall } from '@aws-sdk/util-dynamodb'
import http from 'node:http'
import { rmSync } from 'node:fs'
import { standardUnits } from '../cli/bootstrap.ts'
import { demoGrids, demoStaff } from './demo-staff.ts'
import { unitItem, registerKeeping, cardItem } from '../../shared/directory/directory.table.ts'
import { emptyRegister } from '../../shared/directory/register.ts'
import { rowsByUnit } from '../../shared/directory/staff-import.ts'
import { putMany } from '../../shared/table.ts'
Object.assign(process.env, {AWS_REGION:'local',AWS_ACCESS_KEY_ID:'local',AWS_SECRET_ACCESS_KEY:'local', TABLE_NAME:'county'})
const county = { code:'330681', name:'诸暨市', slug:'zhuji', rules:{} } as never
const units0 = standardUnits(county); const units=[...units0,...demoGrids(units0)]
const rows = demoStaff(county, units)
const items = [...units.map(unitItem), ...rowsByUnit(rows).map(([u,t])=>registerKeeping.toItem({...emptyRegister(u),tenures:t})), ...rows.map(({personId,name,...t})=>cardItem({personId,name,version:1,tenures:[t as never]}))]
console.log('items', items.length, 'bytes', JSON.stringify(items).length)
const mode = process.argv[2], par = Number(process.argv[3]), file = process.argv[4]
const port = 18766
if (file) for (const s of ['','-wal','-shm']) rmSync(file+s,{force:true})
const eng = spawn('/work/main/node_modules/@dynoxide/linux-x64/dynoxide', ['serve','--port',String(port), ...(file ? ['--db-path', file] : [])], {stdio:'ignore'})
const endpoint = `http://127.0.0.1:${port}`
process.env.AWS_ENDPOINT_URL_DYNAMODB = endpoint
for (;;) { try { await fetch(endpoint); break } catch { await new Promise(r => setTimeout(r, 30)) } }
const client = new DynamoDBClient({ endpoint })
const ix = ['gsi1','gsi2','gsi3']
await client.send(new CreateTableCommand({ TableName:'county', BillingMode:'PAY_PER_REQUEST',
 AttributeDefinitions:['pk','sk',...ix.flatMap(i=>[`${i}pk`,`${i}sk`])].map(AttributeName=>({AttributeName,AttributeType:'S' as const})),
 KeySchema:[{AttributeName:'pk',KeyType:'HASH'},{AttributeName:'sk',KeyType:'RANGE'}],
 GlobalSecondaryIndexes: ix.map(IndexName=>({IndexName,KeySchema:[{AttributeName:`${IndexName}pk`,KeyType:'HASH' as const},{AttributeName:`${IndexName}sk`,KeyType:'RANGE' as const}],Projection:{ProjectionType:'ALL' as const}}))}))
const cpu0 = process.cpuUsage(); const t0 = performance.now()
if (mode === 'tx') { const bodies: string[]=[]; for (let i=0;i<items.length;i+=100) bodies.push(JSON.stringify({TransactItems: items.slice(i,i+100).map(x=>({Put:{TableName:'county',Item: marshall(x,{removeUndefinedValues:true})}}))}))
  const agent = new http.Agent({keepAlive:true,maxSockets:par})
  const send = (b:string)=>new Promise<void>((res,rej)=>{const r=http.request({port,host:'127.0.0.1',method:'POST',agent,headers:{'x-amz-target':'DynamoDB_20120810.TransactWriteItems','content-type':'application/x-amz-json-1.0','authorization':'AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0','x-amz-date':'20260101T000000Z','content-length':Buffer.byteLength(b)}},m=>{let s='';m.on('data',d=>s+=d);m.on('end',()=>m.statusCode===200?res():rej(new Error(s)))});r.on('error',rej);r.end(b)})
  await Promise.all(Array.from({length:par},async()=>{for(let b=bodies.shift();b;b=bodies.shift()) await send(b)}))
} else if (mode === 'sdk') await putMany(items, par)
else {
  const bodies: string[] = []
  for (let i=0;i<items.length;i+=25) bodies.push(JSON.stringify({RequestItems:{county: items.slice(i,i+25).map(x=>({PutRequest:{Item: marshall(x,{removeUndefinedValues:true})}}))}}))
  console.log('marshalled', (performance.now()-t0)|0)
  const agent = new http.Agent({keepAlive:true,maxSockets:par})
  const send = (b:string)=>new Promise<void>((res,rej)=>{const r=http.request({port,host:'127.0.0.1',method:'POST',agent,headers:{'x-amz-target':'DynamoDB_20120810.BatchWriteItem','content-type':'application/x-amz-json-1.0','authorization':'AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0','x-amz-date':'20260101T000000Z','content-length':Buffer.byteLength(b)}},m=>{let s='';m.on('data',d=>s+=d);m.on('end',()=>m.statusCode===200?res():rej(new Error(s)))});r.on('error',rej);r.end(b)})
  await Promise.all(Array.from({length:par},async()=>{for(let b=bodies.shift();b;b=bodies.shift()) await send(b)}))
}
const cpu = process.cpuUsage(cpu0)
console.log(mode, par, 'ms', (performance.now()-t0)|0, 'own cpu ms', ((cpu.user+cpu.system)/1000)|0, 'rss')
client.destroy(); eng.kill()
