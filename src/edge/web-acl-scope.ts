/** What a web ACL can protect. It cannot be changed later: another scope is another web ACL. */
export enum WebAclScope {
  /** Load balancers, REST APIs, GraphQL APIs, user pools and App Runner services of one Region. */
  REGIONAL = 'REGIONAL',

  /** CloudFront distributions. The web ACL, its sets and its logs must be in us-east-1. */
  CLOUDFRONT = 'CLOUDFRONT',
}
