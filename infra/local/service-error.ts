/** What an AWS service refuses, by the name and in the words that its SDK makes an exception of. */
export class ServiceError extends Error {
  constructor(name: string, message: string) {
    super(message)
    this.name = name
  }
}
