"""Find the store in what people paste: store hash, hosts, addresses, shop domains."""
