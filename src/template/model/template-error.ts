/** What a template says is not what a template can say: CloudFormation, or the service, would refuse it. */
export class TemplateError extends Error {}
