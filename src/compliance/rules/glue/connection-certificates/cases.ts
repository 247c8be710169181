import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Connection: { Type: 'AWS::Glue::Connection', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'not said',
      template: given({ CatalogId: '1', ConnectionInput: { ConnectionType: 'JDBC', ConnectionProperties: { JDBC_ENFORCE_SSL: 'true' } } }),
    },
    {
      name: 'checked',
      template: given({ CatalogId: '1', ConnectionInput: { ConnectionType: 'KAFKA', ConnectionProperties: { KAFKA_SKIP_CUSTOM_CERT_VALIDATION: 'false' } } }),
    },
  ],
  nonCompliant: [
    {
      name: 'JDBC',
      template: given({ CatalogId: '1', ConnectionInput: { ConnectionType: 'JDBC', ConnectionProperties: { SKIP_CUSTOM_JDBC_CERT_VALIDATION: 'true' } } }),
      at: ['Connection Properties.ConnectionInput.ConnectionProperties.SKIP_CUSTOM_JDBC_CERT_VALIDATION'],
    },
    {
      name: 'Kafka',
      template: given({ CatalogId: '1', ConnectionInput: { ConnectionType: 'KAFKA', ConnectionProperties: { KAFKA_SKIP_CUSTOM_CERT_VALIDATION: true } } }),
      at: ['Connection Properties.ConnectionInput.ConnectionProperties.KAFKA_SKIP_CUSTOM_CERT_VALIDATION'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({
        CatalogId: '1',
        ConnectionInput: { ConnectionType: 'JDBC', ConnectionProperties: { SKIP_CUSTOM_JDBC_CERT_VALIDATION: { 'Fn::ImportValue': 'Skip' } } },
      }),
      at: ['Connection Properties.ConnectionInput.ConnectionProperties.SKIP_CUSTOM_JDBC_CERT_VALIDATION'],
    },
  ],
};
