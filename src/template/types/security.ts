import type { ResourceTypes } from './resource-type';

/** Keys, secrets, and what watches. */
export const SECURITY_TYPES: ResourceTypes = {
  'AWS::KMS::Key': {
    otherwise: '{key}',
    ref: '{name}',
    arn: 'arn:{partition}:kms:{region}:{account}:key/{name}',
    attributes: { KeyId: '{name}' },
  },
  'AWS::KMS::ReplicaKey': {
    otherwise: '{PrimaryKeyArn@last}',
    ref: '{name}',
    arn: 'arn:{partition}:kms:{region}:{account}:key/{name}',
    attributes: { KeyId: '{name}' },
  },
  'AWS::KMS::Alias': {
    name: 'AliasName',
    otherwise: 'alias/{segment}',
    ref: '{name}',
    arn: 'arn:{partition}:kms:{region}:{account}:{name}',
  },
  'AWS::SecretsManager::Secret': {
    name: 'Name',
    otherwise: '{segment}',
    ref: '{arn}',
    arn: 'arn:{partition}:secretsmanager:{region}:{account}:secret:{name}-{six:suffix}',
    attributes: { Id: '{arn}' },
  },
  // Stands for the secret that it attaches.
  'AWS::SecretsManager::SecretTargetAttachment': {
    otherwise: '{SecretId}',
    ref: '{SecretId}',
  },
  'AWS::SSM::Parameter': {
    name: 'Name',
    otherwise: '{segment}',
    ref: '{name}',
    arn: 'arn:{partition}:ssm:{region}:{account}:parameter{name@rooted}',
    attributes: { Type: '{Type}', Value: '{Value}' },
  },
  'AWS::SSM::Document': {
    name: 'Name',
    otherwise: '{segment}',
    ref: '{name}',
    arn: 'arn:{partition}:ssm:{region}:{account}:document/{name}',
  },
  'AWS::GuardDuty::Detector': {
    otherwise: '{word}',
    ref: '{name}',
    arn: 'arn:{partition}:guardduty:{region}:{account}:detector/{name}',
    attributes: { Id: '{name}' },
  },
  'AWS::CloudTrail::Trail': {
    name: 'TrailName',
    otherwise: '{generated:128}',
    ref: '{name}',
    arn: 'arn:{partition}:cloudtrail:{region}:{account}:trail/{name}',
  },
  'AWS::CloudWatch::Alarm': {
    name: 'AlarmName',
    otherwise: '{generated:255}',
    ref: '{name}',
    arn: 'arn:{partition}:cloudwatch:{region}:{account}:alarm:{name}',
  },
  'AWS::CloudWatch::CompositeAlarm': {
    name: 'AlarmName',
    otherwise: '{segment}',
    ref: '{name}',
    arn: 'arn:{partition}:cloudwatch:{region}:{account}:alarm:{name}',
  },
  'AWS::Logs::LogGroup': {
    name: 'LogGroupName',
    otherwise: '{generated:512}',
    ref: '{name}',
    arn: 'arn:{partition}:logs:{region}:{account}:log-group:{name}',
    // The attribute stands for the streams of the group, too.
    attributes: { Arn: '{arn}:*' },
  },
  'AWS::CertificateManager::Certificate': {
    otherwise: '{uuid}',
    ref: '{arn}',
    arn: 'arn:{partition}:acm:{region}:{account}:certificate/{name}',
  },
  'AWS::RolesAnywhere::TrustAnchor': {
    otherwise: '{uuid}',
    ref: '{name}',
    arn: 'arn:{partition}:rolesanywhere:{region}:{account}:trust-anchor/{name}',
    attributes: { TrustAnchorArn: '{arn}', TrustAnchorId: '{name}' },
  },
  'AWS::RolesAnywhere::Profile': {
    otherwise: '{uuid}',
    ref: '{name}',
    arn: 'arn:{partition}:rolesanywhere:{region}:{account}:profile/{name}',
    attributes: { ProfileArn: '{arn}', ProfileId: '{name}' },
  },
  'AWS::RolesAnywhere::CRL': {
    otherwise: '{uuid}',
    ref: '{name}',
    arn: 'arn:{partition}:rolesanywhere:{region}:{account}:crl/{name}',
    attributes: { CrlId: '{name}' },
  },
};
