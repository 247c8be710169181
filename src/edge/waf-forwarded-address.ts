import { WafFallback } from './waf-field';

/** In which header the address of the client stands when a proxy is in between. */
export interface WafForwardedHeader {
  /**
   * The header: 1 to 255 letters, digits and hyphens. Anybody can write such a header, so trust it only if requests cannot go round
   * the proxy that sets it. A rule whose statement names a header does not apply to requests without it.
   *
   * @default 'X-Forwarded-For'
   */
  readonly headerName?: string;

  /**
   * What a request is in whose header stands no valid address. MATCH is safe where the rule blocks, NO_MATCH where it lets through.
   */
  readonly fallback: WafFallback;
}

/** Which address of a header with forwarded addresses is taken. */
export enum WafForwardedPosition {
  /** The first, which the client itself may have written. */
  FIRST = 'FIRST',
  /** The last, which the nearest proxy wrote. */
  LAST = 'LAST',
  /** Any; of more than ten, any of the last ten. Costs 4 capacity units more. */
  ANY = 'ANY',
}

/** In which header, and where in it, an address stands that is looked for in a set. */
export interface WafForwardedAddress extends WafForwardedHeader {
  /**
   * Which address of the header.
   *
   * @default WafForwardedPosition.LAST
   */
  readonly position?: WafForwardedPosition;
}
