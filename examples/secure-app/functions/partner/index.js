const { GetSecretValueCommand, SecretsManagerClient } = require('@aws-sdk/client-secrets-manager');

const secrets = new SecretsManagerClient({});

/** Makes the partner know the new token, then tries it. Each step may come more than once; what it throws keeps the current token. */
exports.handler = async ({ step, secretArn, versionToken }) => {
  const { SecretString: token } = await secrets.send(new GetSecretValueCommand({ SecretId: secretArn, VersionId: versionToken }));
  const answer = step === 'setSecret' ? await tell(secretArn, token) : await fetch(process.env.PARTNER_URL, { headers: authorized(token) });
  if (!answer.ok) {
    throw new Error(`the partner answered ${step} with ${answer.status}`);
  }
};

/** With the token of today, which the partner takes until the new one is used. */
async function tell(secretArn, next) {
  const { SecretString: current } = await secrets.send(new GetSecretValueCommand({ SecretId: secretArn, VersionStage: 'AWSCURRENT' }));
  return fetch(process.env.PARTNER_URL, {
    method: 'PUT', headers: { ...authorized(current), 'content-type': 'application/json' }, body: JSON.stringify({ next }),
  });
}

function authorized(token) {
  return { authorization: `Bearer ${token}` };
}
