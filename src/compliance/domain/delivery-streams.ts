import type { Resource, ResourceProperty } from '../model/resource';

const DESTINATIONS = [
  'S3DestinationConfiguration', 'ExtendedS3DestinationConfiguration', 'RedshiftDestinationConfiguration', 'ElasticsearchDestinationConfiguration',
  'AmazonopensearchserviceDestinationConfiguration', 'AmazonOpenSearchServerlessDestinationConfiguration', 'HttpEndpointDestinationConfiguration',
  'SplunkDestinationConfiguration', 'SnowflakeDestinationConfiguration', 'IcebergDestinationConfiguration',
];

/** Where a delivery stream delivers to. */
export function destinationsOf(stream: Resource): ResourceProperty[] {
  return DESTINATIONS.map((name) => stream.at(name)).filter(({ isSet }) => isSet);
}
