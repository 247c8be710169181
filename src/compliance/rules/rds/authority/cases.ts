import type { RuleCases } from '../../../model/cases';

const database = (Type: string, Properties: object) => ({ Resources: { Database: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a current one',
      template: database('AWS::RDS::DBInstance', {
        Engine: 'postgres',
        CACertificateIdentifier: 'rds-ca-rsa2048-g1',
      }),
    },
    { name: 'DocumentDB', template: database('AWS::DocDB::DBInstance', { CACertificateIdentifier: 'rds-ca-rsa2048-g1' }) },
  ],
  nonCompliant: [
    {
      name: 'of 2019',
      template: database('AWS::RDS::DBInstance', { Engine: 'postgres', CACertificateIdentifier: 'rds-ca-2019' }),
      at: ['Database Properties.CACertificateIdentifier'],
    },
    {
      name: 'of 2015',
      template: database('AWS::RDS::DBInstance', { Engine: 'postgres', CACertificateIdentifier: 'rds-ca-2015' }),
      at: ['Database Properties.CACertificateIdentifier'],
    },
    {
      name: 'DocumentDB',
      template: database('AWS::DocDB::DBInstance', { CACertificateIdentifier: 'rds-ca-2019' }),
      at: ['Database Properties.CACertificateIdentifier'],
    },
  ],
  notApplicable: [
    { name: 'the default of the account', template: database('AWS::RDS::DBInstance', { Engine: 'postgres' }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...database('AWS::RDS::DBInstance', { Engine: 'postgres', CACertificateIdentifier: { Ref: 'Choice' } }),
      },
      at: ['Database Properties.CACertificateIdentifier'],
    },
  ],
};
