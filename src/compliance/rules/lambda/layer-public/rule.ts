import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LAMBDA-54',
  title: 'Layers are not for everybody',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Lambda::LayerVersionPermission'],
  rationale: 'Everybody with an AWS account can read the code of the layer, and what was left in it.',
  remediation: 'Name the account in Principal, or set OrganizationId',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-layerversionpermission.html'],
  judge(permission) {
    const isPublic = permission.at('Principal').isOneOf('*') && !permission.at('OrganizationId').isSet;
    return failUnless(!isPublic, permission.at('Principal'), 'any AWS account may read the layer');
  },
});
