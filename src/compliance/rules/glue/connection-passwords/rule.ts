import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'GLUE-3',
  title: 'The data catalog encrypts the passwords of connections',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Glue::DataCatalogEncryptionSettings'],
  rationale: 'Whoever may read a connection otherwise has the password of the database.',
  remediation: 'Set ReturnConnectionPasswordEncrypted to true, with a key',
  references: ['https://docs.aws.amazon.com/glue/latest/dg/encrypt-connection-passwords.html'],
  judge(settings) {
    return mustBeTrue(
      settings.at('DataCatalogEncryptionSettings', 'ConnectionPasswordEncryption', 'ReturnConnectionPasswordEncrypted'),
      'whoever reads a connection has the password',
    );
  },
});
