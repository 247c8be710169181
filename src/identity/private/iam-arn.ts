import { ArnFormat, type Stack } from 'aws-cdk-lib';

/** The ARN of something of IAM, which is in no Region. */
export function iamArn(stack: Stack, resource: string, resourceName: string): string {
  return stack.formatArn({ service: 'iam', region: '', resource, resourceName, arnFormat: ArnFormat.SLASH_RESOURCE_NAME });
}
