import { CfnResource, Size, Stack, Token } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { newStack, ownStatementsOf, warningsOf } from './private/workload/roles';
import { Ec2InstanceRole } from '../../src/identity/ec2-instance-role';
import { HardenedLaunchTemplate } from '../../src/identity/hardened-launch-template';
import { PatchOperation, type HardenedLaunchTemplateProps } from '../../src/identity/hardened-launch-template-props';
import { flat } from '../private/flat';
import { nagFindings } from '../private/nag';

type Wishes = Omit<HardenedLaunchTemplateProps, 'securityGroup'>;

function make(stack: Stack, props: Wishes = {}): HardenedLaunchTemplate {
  const securityGroup = ec2.SecurityGroup.fromSecurityGroupId(stack, 'Firewall', 'sg-0123456789abcdef0');
  return new HardenedLaunchTemplate(stack, 'Web', { securityGroup, ...props });
}

function dataOf(stack: Stack): any {
  const [template] = Object.values<any>(Template.fromStack(stack).findResources('AWS::EC2::LaunchTemplate'));
  return flat(template.Properties.LaunchTemplateData);
}

function associationsOf(stack: Stack): any[] {
  return Object.values<any>(Template.fromStack(stack).findResources('AWS::SSM::Association')).map((resource) => flat(resource.Properties));
}

describe('launch template', () => {
  test('by default', () => {
    const stack = newStack();
    make(stack);
    const { ImageId: image, IamInstanceProfile: profile, TagSpecifications: tags, ...rest } = dataOf(stack);

    expect(rest).toEqual({
      MetadataOptions: { HttpEndpoint: 'enabled', HttpTokens: 'required', HttpPutResponseHopLimit: 1, InstanceMetadataTags: 'disabled' },
      Monitoring: { Enabled: true },
      NetworkInterfaces: [{ DeviceIndex: 0, AssociatePublicIpAddress: false, Groups: ['sg-0123456789abcdef0'] }],
      BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 20, VolumeType: 'gp3', Encrypted: true, DeleteOnTermination: true } }],
    });
    expect(image).toMatch(/^\$\{SsmParameterValue.*al2023/);
    expect(profile.Arn).toMatch(/^\$\{WebInstanceRoleInstanceProfile[0-9A-F]{8}\.Arn\}$/);
    expect(tags.map((tag: any) => tag.ResourceType)).toEqual(['instance', 'volume']);
    expect(warningsOf(stack)).toEqual([]);
  });

  test('with everything', () => {
    const stack = newStack();
    const volumeKey = Key.fromKeyArn(stack, 'Key', 'arn:aws:kms:eu-west-1:111122223333:key/12345678-1234-1234-1234-123456789012');
    const instanceRole = new Ec2InstanceRole(stack, 'Role');
    const userData = ec2.UserData.forLinux();
    userData.addCommands('firewall-cmd --set-default-zone=drop');
    make(stack, {
      instanceRole,
      volumeKey,
      userData,
      instanceType: new ec2.InstanceType('m7g.large'),
      machineImage: ec2.MachineImage.genericLinux({ 'eu-west-1': 'ami-0123456789abcdef0' }),
      hostsContainers: true,
      rootVolumeSize: Size.gibibytes(16_384),
      rootDeviceName: '/dev/sda1',
      additionalVolumes: [{ deviceName: '/dev/sdf', size: Size.gibibytes(1) }],
      detailedMonitoring: false,
    });
    const ebs = { VolumeType: 'gp3', Encrypted: true, DeleteOnTermination: true, KmsKeyId: volumeKey.keyArn };

    expect(dataOf(stack)).toMatchObject({
      ImageId: 'ami-0123456789abcdef0',
      InstanceType: 'm7g.large',
      IamInstanceProfile: { Arn: flat(stack.resolve(instanceRole.instanceProfile.instanceProfileArn)) },
      MetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: 2 },
      Monitoring: { Enabled: false },
      BlockDeviceMappings: [
        { DeviceName: '/dev/sda1', Ebs: { ...ebs, VolumeSize: 16_384 } },
        { DeviceName: '/dev/sdf', Ebs: { ...ebs, VolumeSize: 1 } },
      ],
      UserData: { 'Fn::Base64': '#!/bin/bash\nfirewall-cmd --set-default-zone=drop' },
    });
  });

  test('grants go to the role of the instances', () => {
    const stack = newStack();
    const template = make(stack);
    new Bucket(stack, 'Bucket').grantPut(template);

    expect(ownStatementsOf(template.instanceRole.role)[0].Action).toContain('s3:PutObject');
  });
});

describe('patches', () => {
  test('are reported weekly by default, of these instances only', () => {
    const stack = newStack();
    make(stack);
    const [association] = associationsOf(stack);
    const [instanceTags] = dataOf(stack).TagSpecifications;
    const { Value: value } = instanceTags.Tags.find((tag: any) => tag.Key === 'security-baseline:launch-template');

    expect(value).toMatch(/^hardened-[0-9a-f]{6}-\$\{instance\}$/);
    expect(association).toEqual({
      Name: 'AWS-RunPatchBaseline',
      Parameters: { Operation: ['Scan'], RebootOption: ['NoReboot'] },
      Targets: [{ Key: 'tag:security-baseline:launch-template', Values: [value] }],
      ScheduleExpression: 'cron(0 2 ? * SUN *)',
      ComplianceSeverity: 'HIGH',
    });
  });

  test.each<[Wishes, object]>([
    [{}, { Parameters: { Operation: ['Install'], RebootOption: ['RebootIfNeeded'] } }],
    [{ rebootAfterPatching: false }, { Parameters: { Operation: ['Install'], RebootOption: ['NoReboot'] } }],
    [{ patchSchedule: 'rate(1 day)' }, { ScheduleExpression: 'rate(1 day)' }],
    [{ patchSchedule: 'cron(30 3 ? * MON-FRI *)' }, { ScheduleExpression: 'cron(30 3 ? * MON-FRI *)' }],
  ])('are installed, a few instances at a time: %j', (props, expected) => {
    const stack = newStack();
    make(stack, { patching: PatchOperation.INSTALL, ...props });

    expect(associationsOf(stack)).toMatchObject([{ MaxConcurrency: '25%', MaxErrors: '10%', ...expected }]);
  });

  test('nobody looks after them: a warning', () => {
    const stack = newStack();
    const template = make(stack, { patching: PatchOperation.NONE });

    expect(template.patchAssociation).toBeUndefined();
    expect(associationsOf(stack)).toEqual([]);
    expect(warningsOf(stack)).toEqual([
      "'patching' is NONE: nobody reports missing patches (FSBP SSM.2) [ack: cdk-security-baseline:HardenedLaunchTemplate.unpatched]",
    ]);
  });
});

test('a key pair is a warning, if allowed', () => {
  const stack = newStack();
  make(stack, { keyPair: ec2.KeyPair.fromKeyPairName(stack, 'Pair', 'mine'), allowKeyPair: true });

  expect(dataOf(stack).KeyName).toBe('mine');
  expect(warningsOf(stack)).toEqual([
    'Whoever has the private key signs in without a trace in IAM. Prefer Session Manager. [ack: cdk-security-baseline:HardenedLaunchTemplate.keyPair]',
  ]);
});

describe('refuses', () => {
  test.each<[Wishes, string]>([
    [{ rootVolumeSize: Size.gibibytes(0) }, "'rootVolumeSize' must be between 1 and 16384 whole GiB, got 0"],
    [{ rootVolumeSize: Size.gibibytes(16_385) }, "'rootVolumeSize' must be between 1 and 16384 whole GiB, got 16385"],
    [{ rootVolumeSize: Size.mebibytes(1536) }, "'rootVolumeSize' must be between 1 and 16384 whole GiB, got 1.5"],
    [{ additionalVolumes: [{ deviceName: '/dev/sdf', size: Size.tebibytes(17) }] }, "'additionalVolumes' must be between 1 and 16384 whole GiB, got 17408"],
    [{ additionalVolumes: [{ deviceName: '/dev/xvda', size: Size.gibibytes(8) }] }, "'additionalVolumes' must not repeat an entry, got /dev/xvda twice"],
    [{ patching: PatchOperation.NONE, patchSchedule: 'rate(1 day)' }, "'patchSchedule' must be left out when 'patching' is NONE"],
    [{ patchSchedule: 'weekly' }, "'patchSchedule' must be cron(…) of six fields or rate(…), got weekly"],
    [{ patchSchedule: 'cron(0 2 * * *)' }, "'patchSchedule' must be cron(…) of six fields or rate(…), got cron(0 2 * * *)"],
    [{ rebootAfterPatching: true }, "'rebootAfterPatching' must be left out when 'patching' is SCAN"],
    [{ patching: PatchOperation.NONE, rebootAfterPatching: true }, "'rebootAfterPatching' must be left out when 'patching' is NONE"],
  ])('%j', (props, message) => {
    const stack = newStack();

    expect(() => make(stack, props)).toThrow(new Error(message));
    expect(stack.node.findAll().filter(CfnResource.isCfnResource)).toEqual([]);
  });

  test('a key pair', () => {
    const stack = newStack();

    expect(() => make(stack, { keyPair: ec2.KeyPair.fromKeyPairName(stack, 'Pair', 'mine') }))
      .toThrow(new Error("'keyPair' must be left out unless 'allowKeyPair' is true: Session Manager needs no keys"));
  });

  test('patching without Systems Manager', () => {
    const stack = newStack();

    expect(() => make(stack, { instanceRole: new Ec2InstanceRole(stack, 'Role', { systemsManager: false }) }))
      .toThrow(new Error("'patching' must be NONE for an 'instanceRole' without Systems Manager, got SCAN"));
  });
});

test('a size that is known at deployment passes', () => {
  const stack = newStack();
  make(stack, { rootVolumeSize: Size.gibibytes(Token.asNumber({ Ref: 'Size' })) });

  expect(dataOf(stack).BlockDeviceMappings[0].Ebs.VolumeSize).toBe('${Size}');
});

test.each([undefined, { region: 'us-east-1' }, { region: 'cn-north-1' }, { region: 'us-gov-west-1' }])('synthesizes in %j', (env) => {
  const stack = newStack({ env });
  make(stack);

  Template.fromStack(stack).hasResourceProperties('AWS::EC2::LaunchTemplate', {
    LaunchTemplateData: Match.objectLike({ MetadataOptions: Match.objectLike({ HttpTokens: 'required' }) }),
  });
});

test('cdk-nag has nothing to say', () => {
  expect(nagFindings((stack) => { make(stack); })).toEqual([]);
});
