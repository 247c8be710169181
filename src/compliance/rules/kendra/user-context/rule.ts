import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'KENDRA-1',
  title: 'Search shows people only what they may read',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::Kendra::Index'],
  rationale: 'With ATTRIBUTE_FILTER everybody who may search finds every document.',
  remediation: 'Set UserContextPolicy to USER_TOKEN, with UserTokenConfigurations',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-kendra-index.html',
  ],
  judge(index) {
    return mustBeOneOf(index.at('UserContextPolicy'), ['USER_TOKEN'], 'everybody finds every document');
  },
});
