import type { Resource, ResourceProperty } from '../model/resource';
import { COMPLIANT, fail, failUnless, judgeEach, NOT_APPLICABLE, type Judgement, type Outcome } from '../model/rule';

/** Where the settings of a machine are: launch templates have them one level deeper. */
export function settingOf(machine: Resource, name: string): ResourceProperty {
  return machine.type === 'AWS::EC2::LaunchTemplate' ? machine.at('LaunchTemplateData', name) : machine.at(name);
}

/** Must answer requests for instance metadata only with a token, if at all. */
export function mustRequireTokens(machine: Resource): Judgement {
  const options = settingOf(machine, 'MetadataOptions');
  return options.at('HttpEndpoint').isOneOf('disabled')
    ? NOT_APPLICABLE
    : failUnless(options.at('HttpTokens').isOneOf('required'), options.at('HttpTokens'), 'the instance metadata answers requests without a token');
}

/** Disks that the machine brings along must be encrypted. A disk from a snapshot is as its snapshot is, unless it says otherwise. */
export function mustEncryptDisks(machine: Resource): Judgement {
  const disks = settingOf(machine, 'BlockDeviceMappings').items().map((mapping) => mapping.at('Ebs')).filter(({ isSet }) => isSet);
  return disks.length === 0 ? NOT_APPLICABLE : judgeEach(disks, mustBeEncrypted);
}

function mustBeEncrypted(disk: ResourceProperty): readonly Outcome[] {
  const encrypted = disk.at('Encrypted');
  if (encrypted.isTrue() || (!encrypted.isSet && disk.at('SnapshotId').isSet)) {
    return COMPLIANT;
  }
  return fail(encrypted, 'the disk is not encrypted unless the account does so by default');
}
