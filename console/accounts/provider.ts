import { once } from '../../channels/once.ts';

export interface ProviderSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
}

/** What somebody has to bring back from the provider, so that it is their own way and not another's. */
export interface WayOut {
  state: string;
  nonce: string;
  verifier: string;
}

/** Who the organisation says it is. */
export interface Known {
  subject: string;
  email: string;
}

/** OpenID Connect, by its authorization code with PKCE. The provider is asked for its addresses by the first who comes in by it. */
export interface Provider {
  /** Where the browser goes. */
  begin(returnTo: string): Promise<{ address: string; way: WayOut }>;
  /** Throws when what came back is not good: another state, a code that was used, a signature that is wrong. */
  finish(address: string, way: WayOut): Promise<Known | undefined>;
}

export function createProvider({ issuer, clientId, clientSecret }: ProviderSettings): Provider {
  const open = once(async () => {
    const client = await import('openid-client');
    const address = new URL(issuer);
    // A provider beside us, in a trial: nothing leaves this computer.
    const isLocal = address.protocol === 'http:';
    const options = isLocal ? { execute: [client.allowInsecureRequests] } : undefined;
    return { client, config: await client.discovery(address, clientId, clientSecret, undefined, options) };
  });

  return {
    async begin(returnTo) {
      const { client, config } = await open();
      const way = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const address = client.buildAuthorizationUrl(config, {
        redirect_uri: returnTo,
        scope: 'openid email',
        state: way.state,
        nonce: way.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(way.verifier),
        code_challenge_method: 'S256',
      });
      return { address: address.href, way };
    },
    async finish(address, { state, nonce, verifier }) {
      const { client, config } = await open();
      const tokens = await client.authorizationCodeGrant(config, new URL(address), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) return undefined;
      const told =
        claims.email === undefined ? await client.fetchUserInfo(config, tokens.access_token, claims.sub) : claims;
      const { email, email_verified: isVerified } = told;
      return typeof email === 'string' && isVerified !== false
        ? { subject: `${claims.iss} ${claims.sub}`, email }
        : undefined;
    },
  };
}
