import type { NamedValues } from './places';

/** Named values of a connection that nobody but its maker knows the names of. */
interface FreeParameters extends NamedValues {
  /** Each of them is a credential, whatever it is called. */
  readonly isCredential?: boolean;
}

const KEY_VALUE = ['Key', 'Value'] as const;
const HTTP_PARAMETERS = ['BodyParameters', 'HeaderParameters', 'QueryStringParameters'];
const PROFILE = 'ConnectorProfileConfig';
const GLUE = 'ConnectionInput.AuthenticationConfiguration';
const DATAZONE = 'Props.GlueProperties.GlueConnectionInput.AuthenticationConfiguration';

/** Where connections keep parameters of their own. */
export const CONNECTIONS: Readonly<Record<string, readonly FreeParameters[]>> = {
  'AWS::AppFlow::ConnectorProfile': [
    { path: `${PROFILE}.ConnectorProfileCredentials.CustomConnector.Custom.CredentialsMap`, isCredential: true },
    { path: `${PROFILE}.ConnectorProfileProperties.CustomConnector.OAuth2Properties.TokenUrlCustomProperties` },
    { path: `${PROFILE}.ConnectorProfileProperties.CustomConnector.ProfileProperties` },
  ],
  'AWS::DataZone::Connection': [
    { path: `${DATAZONE}.CustomAuthenticationCredentials`, isCredential: true },
    { path: `${DATAZONE}.OAuth2Properties.TokenUrlParametersMap` },
  ],
  'AWS::Events::Connection': ['AuthParameters.InvocationHttpParameters', 'AuthParameters.OAuthParameters.OAuthHttpParameters']
    .flatMap((path) => HTTP_PARAMETERS.map((name) => ({ path: `${path}.${name}`, members: KEY_VALUE }))),
  'AWS::Glue::Connection': [
    { path: `${GLUE}.CustomAuthenticationCredentials`, isCredential: true },
    { path: `${GLUE}.OAuth2Properties.TokenUrlParametersMap` },
    ...['AthenaProperties', 'PythonProperties', 'SparkProperties'].map((name) => ({ path: `ConnectionInput.${name}` })),
  ],
};

/** Where connections have parameters in one text: `name=value;name=value`. */
export const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  'AWS::DMS::Endpoint': ['ExtraConnectionAttributes'],
};
