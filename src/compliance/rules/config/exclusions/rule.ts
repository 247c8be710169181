import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

// Who may do what, which doors are open, and what tells about it.
const SERVICES = ['IAM', 'KMS', 'CloudTrail', 'GuardDuty', 'SecretsManager', 'WAFv2'];
const TYPES = [
  'AWS::S3::Bucket', 'AWS::S3::AccountPublicAccessBlock', 'AWS::EC2::SecurityGroup', 'AWS::EC2::NetworkAcl', 'AWS::EC2::VPC', 'AWS::EC2::RouteTable',
  'AWS::EC2::InternetGateway', 'AWS::EC2::FlowLog', 'AWS::EC2::Instance', 'AWS::Lambda::Function', 'AWS::RDS::DBInstance', 'AWS::RDS::DBCluster',
];

export const rule = defineRule({
  id: 'CONFIG-2',
  title: 'Config leaves out no type that decides about access',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Config::ConfigurationRecorder'],
  rationale: 'Policies, keys, buckets and security groups are what an attacker changes.',
  remediation: 'Take these types out of RecordingGroup.ExclusionByResourceTypes',
  references: [
    'https://docs.aws.amazon.com/config/latest/APIReference/API_ExclusionByResourceTypes.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-config-configurationrecorder.html',
  ],
  judge(recorder) {
    const excluded = recorder.at('RecordingGroup', 'ExclusionByResourceTypes', 'ResourceTypes');
    return judgeEach(excluded.items(), (type) => {
      const name = type.text() ?? '';
      const decides = TYPES.includes(name) || SERVICES.some((service) => name.startsWith(`AWS::${service}::`));
      return failUnless(!decides, type, `changes of ${name} are not recorded`);
    });
  },
});
