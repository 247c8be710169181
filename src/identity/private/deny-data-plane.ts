import * as iam from 'aws-cdk-lib/aws-iam';

/** What a person may read all the same: their own folder, and the key that it is encrypted with. */
export interface DataPlaneExceptions {
  readonly objects: string[];
  readonly keys: string[];
}

/**
 * Takes the data out of `ReadOnlyAccess`, which reads the content of buckets, tables, queues, logs and parameters, not only
 * how they are set up.
 *
 * @see https://docs.aws.amazon.com/aws-managed-policy/latest/reference/ReadOnlyAccess.html
 */
export function denyDataPlane(exceptions: DataPlaneExceptions): iam.PolicyStatement[] {
  return [
    new iam.PolicyStatement({ sid: 'DenyDataPlane', effect: iam.Effect.DENY, actions: DATA_PLANE, resources: ['*'] }),
    denyExcept('DenyObjects', ['s3:GetObject*'], exceptions.objects),
    denyExcept('DenyDecryption', ['kms:Decrypt'], exceptions.keys),
  ];
}

function denyExcept(sid: string, actions: string[], exceptions: string[]): iam.PolicyStatement {
  return new iam.PolicyStatement({
    sid,
    effect: iam.Effect.DENY,
    actions,
    ...(exceptions.length > 0 ? { notResources: exceptions } : { resources: ['*'] }),
  });
}

const DATA_PLANE = [
  'appconfig:GetConfiguration',
  'athena:GetQueryResults*',
  'cassandra:Select',
  'codeartifact:GetPackageVersionAsset',
  'codeartifact:ReadFromRepository',
  'codecommit:GetBlob',
  'codecommit:GetFile',
  'codecommit:GitPull',
  'cognito-idp:ListUserPoolClientSecrets',
  'dax:BatchGetItem',
  'dax:GetItem',
  'dax:Query',
  'dax:Scan',
  'dynamodb:BatchGetItem',
  'dynamodb:GetItem',
  'dynamodb:GetRecords',
  'dynamodb:PartiQLSelect',
  'dynamodb:Query',
  'dynamodb:Scan',
  'ec2:GetConsoleOutput',
  'ec2:GetConsoleScreenshot',
  'ec2:GetPasswordData',
  'ecr:BatchGetImage',
  'ecr:GetDownloadUrlForLayer',
  'es:ESHttpGet',
  'glacier:GetJobOutput',
  'kinesis:GetRecords',
  'lambda:GetFunction',
  'lambda:GetLayerVersion',
  'logs:FilterLogEvents',
  'logs:GetLogEvents',
  'logs:GetLogRecord',
  'logs:GetQueryResults',
  'logs:StartLiveTail',
  'logs:StartQuery',
  'rds:DownloadCompleteDBLogFile',
  'rds:DownloadDBLogFilePortion',
  's3-object-lambda:GetObject*',
  's3express:CreateSession',
  'sdb:GetAttributes',
  'sdb:Select',
  'secretsmanager:BatchGetSecretValue',
  'secretsmanager:GetSecretValue',
  'sqs:ReceiveMessage',
  'ssm:GetParameter*',
];
