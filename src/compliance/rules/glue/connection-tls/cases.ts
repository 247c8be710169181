import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Connection: { Type: 'AWS::Glue::Connection', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'JDBC',
      template: given({
        CatalogId: '1',
        ConnectionInput: { ConnectionType: 'JDBC', ConnectionProperties: { JDBC_CONNECTION_URL: 'jdbc:postgresql://db:5432/app', JDBC_ENFORCE_SSL: 'true' } },
      }),
    },
    {
      name: 'as a boolean',
      template: given({ CatalogId: '1', ConnectionInput: { ConnectionType: 'JDBC', ConnectionProperties: { JDBC_ENFORCE_SSL: true } } }),
    },
    {
      name: 'in capital letters',
      template: given({ CatalogId: '1', ConnectionInput: { ConnectionType: 'JDBC', ConnectionProperties: { JDBC_ENFORCE_SSL: 'True' } } }),
    },
    {
      name: 'Kafka by default',
      template: given({ CatalogId: '1', ConnectionInput: { ConnectionType: 'KAFKA', ConnectionProperties: { KAFKA_BOOTSTRAP_SERVERS: 'b:9094' } } }),
    },
  ],
  nonCompliant: [
    {
      name: 'JDBC by default',
      template: given({
        CatalogId: '1',
        ConnectionInput: { ConnectionType: 'JDBC', ConnectionProperties: { JDBC_CONNECTION_URL: 'jdbc:postgresql://db:5432/app' } },
      }),
      at: ['Connection Properties.ConnectionInput.ConnectionProperties.JDBC_ENFORCE_SSL'],
    },
    {
      name: 'JDBC off',
      template: given({ CatalogId: '1', ConnectionInput: { ConnectionType: 'JDBC', ConnectionProperties: { JDBC_ENFORCE_SSL: false } } }),
      at: ['Connection Properties.ConnectionInput.ConnectionProperties.JDBC_ENFORCE_SSL'],
    },
    {
      name: 'Kafka off',
      template: given({ CatalogId: '1', ConnectionInput: { ConnectionType: 'KAFKA', ConnectionProperties: { KAFKA_SSL_ENABLED: 'false' } } }),
      at: ['Connection Properties.ConnectionInput.ConnectionProperties.KAFKA_SSL_ENABLED'],
    },
  ],
  notApplicable: [
    { name: 'a network', template: given({ CatalogId: '1', ConnectionInput: { ConnectionType: 'NETWORK', ConnectionProperties: {} } }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({
        CatalogId: '1',
        ConnectionInput: { ConnectionType: 'JDBC', ConnectionProperties: { JDBC_ENFORCE_SSL: { 'Fn::ImportValue': 'Tls' } } },
      }),
      at: ['Connection Properties.ConnectionInput.ConnectionProperties.JDBC_ENFORCE_SSL'],
    },
    {
      name: 'a type nobody knows',
      template: given({ CatalogId: '1', ConnectionInput: { ConnectionType: { 'Fn::ImportValue': 'Type' }, ConnectionProperties: {} } }),
      at: ['Connection Properties.ConnectionInput.ConnectionType'],
    },
  ],
};
