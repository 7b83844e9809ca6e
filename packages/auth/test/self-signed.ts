/**
 * An untrusted certificate for 127.0.0.1, sp-api.example and lwa.example, valid until 2120, with its private key. It is only for tests on this machine, so the
 * key is not a secret. Made with openssl: `req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1`, then `ca -selfsign`.
 */
export const selfSigned = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg3X9dxMS65m5u5//P
58raChwBErAze0iEJbTGoWLKfjuhRANCAAQT2KzL5JM6vxLgq/eU5wbBeGCn6Z6y
n/AJ+RaXBU36d0v6naLjPxVnzdyrq9+lxAQPdyAyEadL7GE3BeNzr1EP
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBjTCCATKgAwIBAgIBATAKBggqhkjOPQQDAjAYMRYwFAYDVQQDDA1sb29wYmFj
ayB0ZXN0MCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjAYMRYwFAYD
VQQDDA1sb29wYmFjayB0ZXN0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEE9is
y+STOr8S4Kv3lOcGwXhgp+mesp/wCfkWlwVN+ndL+p2i4z8VZ83cq6vfpcQED3cg
MhGnS+xhNwXjc69RD6NrMGkwNwYDVR0RBDAwLocEfwAAAYIJbG9jYWxob3N0gg5z
cC1hcGkuZXhhbXBsZYILbHdhLmV4YW1wbGUwDwYDVR0TAQH/BAUwAwEB/zAdBgNV
HQ4EFgQUMbq+cGrFRmQ/RcOKua2PeDfWBhwwCgYIKoZIzj0EAwIDSQAwRgIhAOz6
kdTJoSogLPnDJqr9epPooytjSaHsr5rK2XMODZD2AiEAsG1vDHemL22ZGBTlo3jV
f1n6MpPGJzglRLPixN8Gyf0=
-----END CERTIFICATE-----`,
}
