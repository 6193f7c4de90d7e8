//! What `FORMAT.md` says, held against others that follow it.

use std::{
    io::{Read, Write},
    iter,
};

use age::{Decryptor, Encryptor, scrypt};
use secrecy::SecretString;

use super::{
    ground::{WORDS, sample, sealed, words},
    *,
};
use crate::error::Error;

/// [`sample`], sealed under [`WORDS`] by a page of Python that has nothing from here or from age:
/// `hashlib.scrypt`, `hmac`, `cbor2`, and HKDF and ChaCha20-Poly1305 from `cryptography`.
const LINES: &str = "age-encryption.org/v1\n\
    -> scrypt O/QNlF52z0Qa3Ymytt/R5w 10\n\
    kRAnVzerwWVlz/iGh3HBWv54jTsxqnfe9+1JKGo5gtM\n\
    --- 8lmB56O3IXYHFHnA1vXgfoNi1JkYMJ1X56wrdRYl/oE\n";
const CONTENT: &str = "\
    299ebded0c2c593aaaeb5020f9e5a97f08ebe7efbe0c407923e51746608a519182ffec37ac4d47bf4c9d4c8289d93062097ade1249060a9d\
    c4451814157f55224258ea03972eac30a48f441ea65a3aeb6ef1590455afeaf4ad34e4868ef6931c9c48b186eddcd20eb0e3945edd2430ba\
    904280f496cf2b8bcac82ec2acc2c30fdd7c7ee75110889cb9f56f90f1c2f7910819f3fce745511fa9387582e57b67bf35e8214cb0ec7c07\
    210e8668702497069a35383ab80d4a02892ade905428f1a9908993a3ac4df693e862d3bfaf7eebe01d2e46824e0b0ad656b2d0e0eb8a8113\
    580ecc84ae725fd38a880ffeaee19065aa2af7d2d3744141be466fbfc3f707691928f60e9260815b22acc88d17d01260d5eb19d90f7e1055\
    ce002367786e6d6bfc25b7c6817566699204b500d49b8a121beaa990d47f7ad042493fe78f37cca3753a6ba395dfd06cbae5596fa1eb6f8e\
    f968f00e0b67d8d5de3bbb008b40a9917b8ac90546b7b07ba4db55f2f564bd331e1d9ca633dea252261ca39a04b3222e3197e76ec0164d81\
    38c3fea51b01031c2b97e64b4d75ad3fbb0d311fb91d53a15538821398dc20d75e3c6f8ea49dcef8dfcf164eaf0da976f888c72ae9f65c79\
    5b57892fdf0809dce9c76de26e8d1fce1f4ed8ada6ca286ae51b48d0a5cf6d1446d1ae500510dead336af0ea2a0066dfa04f84ac53f5682c\
    131f687070205599ea6c8a28c91325155cf461ce2e\
    ";

fn opened(bytes: &[u8]) -> Result<Carried, Error> {
    open(bytes, &words(WORDS))
}

#[test]
fn what_others_wrote_by_the_description_is_opened_now_and_later() {
    let content = (0..CONTENT.len()).step_by(2).map(|at| u8::from_str_radix(&CONTENT[at..at + 2], 16).unwrap());
    let bytes: Vec<u8> = LINES.bytes().chain(content).collect();
    assert_eq!(opened(&bytes), Ok(sample()));
}

/// Read as `FORMAT.md` says, by age alone; and what age alone has sealed is opened here.
#[test]
fn age_alone_opens_it_and_what_age_alone_sealed_is_opened() {
    let phrase = SecretString::from(WORDS);
    let mut identity = scrypt::Identity::new(phrase.clone());
    identity.set_max_work_factor(18);
    let bytes = sealed(&sample());
    let mut plain = Vec::new();
    let mut content = Decryptor::new(&bytes[..]).unwrap().decrypt(iter::once(&identity as _)).unwrap();
    content.read_to_end(&mut plain).unwrap();
    assert_eq!(plain::read(&plain), Ok(sample()));

    let by_age = |plain: &[u8]| {
        let mut recipient = scrypt::Recipient::new(phrase.clone());
        recipient.set_work_factor(4);
        let mut bytes = Vec::new();
        let mut content = Encryptor::with_recipients(iter::once(&recipient as _)).unwrap().wrap_output(&mut bytes).unwrap();
        content.write_all(plain).unwrap();
        content.finish().unwrap();
        bytes
    };
    assert_eq!(opened(&by_age(&plain)), Ok(sample()));
    assert_eq!(opened(&by_age(b"")), Err(Error::TransferDamaged));
    assert_eq!(opened(&by_age(b"\xa1\x66format\x02")), Err(Error::Newer { found: 2, known: 1 }));
}
