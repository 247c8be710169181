const { GetObjectCommand, S3Client } = require('@aws-sdk/client-s3');
const { getSignedUrl } = require('@aws-sdk/s3-request-presigner');

const s3 = new S3Client({});

/** Sends the caller to the invoice, by a URL that lives as long as the bucket lets it. */
exports.handler = async ({ pathParameters }) => {
  const { number } = pathParameters;
  if (!/^[0-9]{1,12}$/.test(number)) {
    return { statusCode: 404 };
  }
  const invoice = new GetObjectCommand({ Bucket: process.env.BUCKET, Key: `invoices/${number}.pdf` });
  return { statusCode: 307, headers: { Location: await getSignedUrl(s3, invoice, { expiresIn: Number(process.env.SECONDS) }) } };
};
