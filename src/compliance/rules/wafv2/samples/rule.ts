import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'WAFV2-5',
  title: 'Web ACLs keep samples of requests',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::WAFv2::WebACL'],
  rationale: 'Why a request was blocked cannot be looked at.',
  remediation: 'Set VisibilityConfig.SampledRequestsEnabled to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-wafv2-webacl-visibilityconfig.html'],
  judge(resource) {
    return mustBeTrue(resource.at('VisibilityConfig', 'SampledRequestsEnabled'), 'no samples are kept');
  },
});
