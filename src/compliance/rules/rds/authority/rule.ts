import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'RDS-16',
  title: 'Databases have a certificate of an authority that has not expired',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::RDS::DBInstance', 'AWS::DocDB::DBInstance'],
  rationale: 'The authorities of 2015 and 2019 have expired: clients that check the certificate cannot connect, and others stopped to check.',
  remediation: 'Set CACertificateIdentifier to rds-ca-rsa2048-g1',
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL-certificate-rotation.html'],
  judge(instance) {
    const authority = instance.at('CACertificateIdentifier');
    return authority.isSet ? failUnless(!authority.isOneOf('rds-ca-2015', 'rds-ca-2019'), authority, 'the authority has expired') : NOT_APPLICABLE;
  },
});
