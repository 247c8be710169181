import { COMPLIANT, defineRule, failUnless, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'FSX-3',
  title: 'Root of any client is not root in volumes of OpenZFS',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::FSx::Volume', 'AWS::FSx::FileSystem'],
  rationale: 'Whoever is root on a machine that reaches the volume reads and changes the files of all users.',
  remediation: 'Remove no_root_squash, or name the clients that need it in Clients',
  references: ['https://docs.aws.amazon.com/fsx/latest/APIReference/API_OpenZFSClientConfiguration.html'],
  judge(resource) {
    const section = resource.at('OpenZFSConfiguration');
    const exports = (resource.type === 'AWS::FSx::Volume' ? section : section.at('RootVolumeConfiguration')).at('NfsExports').items();
    const clients = exports.flatMap((one) => one.at('ClientConfigurations').items());
    return clients.length === 0 ? NOT_APPLICABLE : judgeEach(clients, (client) => {
      const isAnybody = client.at('Clients').isOneOf('*', '0.0.0.0/0', '0.0.0.0');
      const options = client.at('Options');
      return isAnybody ? failUnless(!options.texts().some((option) => option.trim() === 'no_root_squash'), options, 'root of any client is root in the volume') : COMPLIANT;
    });
  },
});
