import type { aws_wafv2 as wafv2 } from 'aws-cdk-lib';
import type { BodyInspection } from '../baseline-web-acl-props';

/** How much of a body the web ACL sees, by kind of resource. */
export function associationConfig(inspections: BodyInspection[] = []): wafv2.CfnWebACL.AssociationConfigProperty | undefined {
  return inspections.length === 0 ? undefined : {
    requestBody: Object.fromEntries(inspections.map(({ resource, limit }) => [resource, { defaultSizeInspectionLimit: limit }])),
  };
}

/**
 * What stands neither in logs nor in samples of requests. The redaction of the log alone leaves it in the samples.
 *
 * @see https://docs.aws.amazon.com/waf/latest/developerguide/data-protection-masking.html
 */
export function dataProtectionConfig(headers: string[], queryString: boolean): wafv2.CfnWebACL.DataProtectionConfigProperty {
  const action = 'SUBSTITUTION';
  return {
    dataProtections: [
      { field: { fieldType: 'SINGLE_HEADER', fieldKeys: [...headers] }, action },
      ...queryString ? [{ field: { fieldType: 'QUERY_STRING' }, action }] : [],
    ],
  };
}
