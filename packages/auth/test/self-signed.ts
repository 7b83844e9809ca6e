/**
 * An untrusted certificate for 127.0.0.1, valid until 2120, with its private key. It is only for tests on this machine, so the
 * key is not a secret. Made with openssl: `req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1`, then `ca -selfsign`.
 */
export const selfSigned = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg3X9dxMS65m5u5//P
58raChwBErAze0iEJbTGoWLKfjuhRANCAAQT2KzL5JM6vxLgq/eU5wbBeGCn6Z6y
n/AJ+RaXBU36d0v6naLjPxVnzdyrq9+lxAQPdyAyEadL7GE3BeNzr1EP
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBcDCCARWgAwIBAgIBATAKBggqhkjOPQQDAjAYMRYwFAYDVQQDDA1sb29wYmFj
ayB0ZXN0MCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjAYMRYwFAYD
VQQDDA1sb29wYmFjayB0ZXN0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEE9is
y+STOr8S4Kv3lOcGwXhgp+mesp/wCfkWlwVN+ndL+p2i4z8VZ83cq6vfpcQED3cg
MhGnS+xhNwXjc69RD6NOMEwwGgYDVR0RBBMwEYcEfwAAAYIJbG9jYWxob3N0MA8G
A1UdEwEB/wQFMAMBAf8wHQYDVR0OBBYEFDG6vnBqxUZkP0XDirmtj3g31gYcMAoG
CCqGSM49BAMCA0kAMEYCIQC27jzhZN+R+v0Z224IKt1zyOuugnI2Y2ByqCXqm6hj
gQIhAJfSF4w1PogRpTb0a+8t3zlLXW9xO4jZxPAVBajJzQ+j
-----END CERTIFICATE-----`,
}
