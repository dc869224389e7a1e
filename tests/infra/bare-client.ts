/** The bare document client with every command on items: what the size of functions is held against. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import * as lib from '@aws-sdk/lib-dynamodb'

const client = lib.DynamoDBDocumentClient.from(new DynamoDBClient({}))

export const handler = (input: never) => [
  client.send(new lib.GetCommand(input)),
  client.send(new lib.BatchGetCommand(input)),
  client.send(new lib.QueryCommand(input)),
  client.send(new lib.PutCommand(input)),
  client.send(new lib.UpdateCommand(input)),
  client.send(new lib.DeleteCommand(input)),
  client.send(new lib.TransactWriteCommand(input)),
]
