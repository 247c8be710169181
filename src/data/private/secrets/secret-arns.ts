import { ArnFormat, type Stack } from 'aws-cdk-lib';

/** Every secret of the stack's account and Region. */
export function secretsOfAccount(stack: Stack): string {
  return stack.formatArn({ service: 'secretsmanager', resource: 'secret', resourceName: '*', arnFormat: ArnFormat.COLON_RESOURCE_NAME });
}
