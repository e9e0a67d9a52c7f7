//! Providers of identities by OpenID Connect: the code flow with PKCE (RFC 7636). What the provider
//! publishes of itself is kept for minutes; its answers are believed by its signature alone.

use crate::{
    banks::connections::{Secret, secret},
    http::{self, Unreachable},
    provider_settings::{Opens, Provider},
};
use anyhow::{Context, anyhow};
use futures::{FutureExt, future::BoxFuture};
use house::ports::{Forged, IdentityProvider, ProviderAnswer, ProviderVisit};
use openidconnect::{
    AccessToken, AsyncHttpClient, AuthType, AuthorizationCode, ClaimsVerificationError, ClientId,
    ClientSecret, CsrfToken, EndpointMaybeSet, EndpointNotSet, EndpointSet, HttpRequest,
    HttpResponse, IssuerUrl, Nonce, OAuth2TokenResponse, PkceCodeChallenge, PkceCodeVerifier,
    RedirectUrl, RequestTokenError, Scope, SignatureVerificationError, SubjectIdentifier,
    TokenResponse,
    core::{
        CoreAuthenticationFlow, CoreClient, CoreClientAuthMethod, CoreIdTokenClaims,
        CoreProviderMetadata, CoreTokenResponse, CoreUserInfoClaims,
    },
};
use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

/// What a provider publishes of itself: addresses and keys.
const METADATA_LIFE: Duration = Duration::from_secs(10 * 60);

type Client = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

pub struct OpenId {
    name: String,
    opens: Opens,
    issuer: IssuerUrl,
    client_id: ClientId,
    client_secret: Secret,
    http: reqwest::Client,
    kept: Mutex<Option<(Instant, CoreProviderMetadata)>>,
}

impl OpenId {
    /// # Errors
    /// Of the setting that is wrong.
    pub fn new(provider: &Provider, http: reqwest::Client) -> anyhow::Result<Self> {
        Ok(Self {
            name: provider.name.clone(),
            opens: provider.opens,
            issuer: IssuerUrl::new(provider.issuer.clone()).context("issuer is no address")?,
            client_id: ClientId::new(provider.client_id.clone()),
            client_secret: secret("secret", &provider.secret, &provider.secret_file)?,
            http,
            kept: Mutex::new(None),
        })
    }

    async fn metadata(&self) -> anyhow::Result<CoreProviderMetadata> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((_, metadata)) = kept.filter(|(until, _)| Instant::now() < *until) {
            return Ok(metadata);
        }
        let metadata = CoreProviderMetadata::discover_async(self.issuer.clone(), self).await;
        let metadata = metadata.map_err(|error| anyhow!("its configuration: {error}"))?;
        let until = Instant::now() + METADATA_LIFE;
        *self.kept.lock().unwrap_or_else(PoisonError::into_inner) = Some((until, metadata.clone()));
        Ok(metadata)
    }

    fn forget(&self) {
        *self.kept.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    async fn client(&self, return_url: &str) -> anyhow::Result<Client> {
        let metadata = self.metadata().await?;
        let methods = metadata.token_endpoint_auth_methods_supported();
        let takes = |method| methods.is_none_or(|methods| methods.contains(&method));
        let auth_type = match takes(CoreClientAuthMethod::ClientSecretBasic) {
            true => AuthType::BasicAuth,
            false => AuthType::RequestBody,
        };
        let secret = ClientSecret::new(self.client_secret.expose().to_owned());
        let client =
            CoreClient::from_provider_metadata(metadata, self.client_id.clone(), Some(secret));
        let return_url = RedirectUrl::new(return_url.to_owned()).context("our own address")?;
        Ok(client.set_redirect_uri(return_url).set_auth_type(auth_type))
    }

    /// By our own client: it ends, follows nobody elsewhere, and reads no answer without end.
    async fn ask(&self, request: HttpRequest) -> Result<HttpResponse, Unreachable> {
        let (parts, body) = request.into_parts();
        let url = parts.uri.to_string();
        let request = self.http.request(parts.method, url).headers(parts.headers).body(body);
        let answer = http::send(request).await.map_err(|fault| {
            tracing::debug!("an identity provider: {fault:#}");
            Unreachable
        })?;
        let mut response = HttpResponse::new(answer.body);
        *response.status_mut() = answer.status;
        Ok(response)
    }

    async fn tokens(
        &self,
        client: &Client,
        answer: &ProviderAnswer,
    ) -> anyhow::Result<Result<CoreTokenResponse, Forged>> {
        let code = AuthorizationCode::new(answer.code.clone());
        let tokens = client
            .exchange_code(code)
            .context("it names no address for tokens")?
            .set_pkce_verifier(PkceCodeVerifier::new(answer.verifier.clone()))
            .request_async(self)
            .await;
        match tokens {
            Ok(tokens) => Ok(Ok(tokens)),
            // A code that was used, or is somebody else's.
            Err(RequestTokenError::ServerResponse(_)) => Ok(Err(Forged("its code is refused"))),
            Err(RequestTokenError::Parse(..)) => Ok(Err(Forged("its tokens can't be read"))),
            Err(error) => Err(anyhow!("its tokens: {error}")),
        }
    }

    /// An address that the answer itself may leave out.
    async fn asked_email(
        &self,
        client: &Client,
        token: &AccessToken,
        subject: &SubjectIdentifier,
    ) -> Option<String> {
        let request = client.user_info(token.clone(), Some(subject.clone())).ok()?;
        let claims: CoreUserInfoClaims = request.request_async(self).await.ok()?;
        let is_verified = claims.email_verified() == Some(true);
        claims.email().filter(|_| is_verified).map(|email| email.to_string())
    }

    async fn identity(
        &self,
        answer: &ProviderAnswer,
    ) -> anyhow::Result<Result<domain::people::identity::Identity, Forged>> {
        if answer.issuer.as_ref().is_some_and(|issuer| issuer != self.issuer.as_str()) {
            return Ok(Err(Forged("another issuer answers")));
        }
        let mut client = self.client(&answer.return_url).await?;
        let tokens = match self.tokens(&client, answer).await? {
            Ok(tokens) => tokens,
            Err(forged) => return Ok(Err(forged)),
        };
        let Some(token) = tokens.id_token() else { return Ok(Err(Forged("it has no answer"))) };
        let nonce = Nonce::new(answer.nonce.clone());
        let mut claims = token.claims(&client.id_token_verifier(), &nonce);
        if claims.as_ref().is_err_and(has_no_key) {
            // It has new keys.
            self.forget();
            client = self.client(&answer.return_url).await?;
            claims = token.claims(&client.id_token_verifier(), &nonce);
        }
        let claims = match claims {
            Ok(claims) => claims,
            Err(error) => return Ok(Err(Forged(reason(&error)))),
        };
        let email = match confirmed_email(claims) {
            Some(email) => Some(email),
            None if claims.email().is_some() => None,
            None => self.asked_email(&client, tokens.access_token(), claims.subject()).await,
        };
        Ok(Ok(domain::people::identity::Identity {
            issuer: claims.issuer().to_string(),
            subject: claims.subject().to_string(),
            email,
        }))
    }
}

fn has_no_key(error: &ClaimsVerificationError) -> bool {
    let no_key = SignatureVerificationError::NoMatchingKey;
    matches!(error, ClaimsVerificationError::SignatureVerification(it) if *it == no_key)
}

/// An address that the provider has not confirmed is anybody's.
fn confirmed_email(claims: &CoreIdTokenClaims) -> Option<String> {
    let is_verified = claims.email_verified() == Some(true);
    claims.email().filter(|_| is_verified).map(|email| email.to_string())
}

/// For the log, without anything of the answer.
fn reason(error: &ClaimsVerificationError) -> &'static str {
    match error {
        ClaimsVerificationError::Expired(_) => "it is too old",
        ClaimsVerificationError::InvalidAudience(_) => "it is for another house",
        ClaimsVerificationError::InvalidIssuer(_) => "it is another provider's",
        ClaimsVerificationError::InvalidNonce(_) => "it is of another visit",
        ClaimsVerificationError::SignatureVerification(_) => "it is not signed by its key",
        _ => "its claims are wrong",
    }
}

impl<'c> AsyncHttpClient<'c> for OpenId {
    type Error = Unreachable;
    type Future = BoxFuture<'c, Result<HttpResponse, Unreachable>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        self.ask(request).boxed()
    }
}

impl IdentityProvider for OpenId {
    fn name(&self) -> &str {
        &self.name
    }

    fn is_for_shoppers(&self) -> bool {
        self.opens != Opens::Staff
    }

    fn is_for_staff(&self) -> bool {
        self.opens != Opens::Shop
    }

    fn address<'a>(&'a self, visit: &'a ProviderVisit) -> BoxFuture<'a, anyhow::Result<String>> {
        async move {
            let client = self.client(&visit.return_url).await?;
            let (state, nonce) =
                (CsrfToken::new(visit.state.clone()), Nonce::new(visit.nonce.clone()));
            let verifier = PkceCodeVerifier::new(visit.verifier.clone());
            let flow = CoreAuthenticationFlow::AuthorizationCode;
            // Nothing but who they are: no name, no picture.
            let (address, ..) = client
                .authorize_url(flow, move || state, move || nonce)
                .add_scope(Scope::new("email".to_owned()))
                .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier))
                .url();
            Ok(address.to_string())
        }
        .boxed()
    }

    fn identify<'a>(
        &'a self,
        answer: &'a ProviderAnswer,
    ) -> BoxFuture<'a, anyhow::Result<Result<domain::people::identity::Identity, Forged>>> {
        self.identity(answer).boxed()
    }
}

#[cfg(test)]
mod tests;
