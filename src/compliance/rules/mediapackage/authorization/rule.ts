import { mustBeSet } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'MEDIAPACKAGE-1',
  title: 'Video is given only to the CDN',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::MediaPackage::OriginEndpoint', 'AWS::MediaPackage::PackagingGroup'],
  rationale: 'Whoever knows the address of the origin goes around the CDN, its limits and its payment.',
  remediation: 'Set Authorization with CdnIdentifierSecret',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-mediapackage-originendpoint.html',
  ],
  judge(origin) {
    const authorization = origin.at('Authorization');
    authorization.requireShape();
    return mustBeSet(authorization, 'whoever knows the address gets the video');
  },
});
