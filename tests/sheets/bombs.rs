//! Archives written byte by byte: what no honest program packs.

/// One part as it stands in the archive.
pub struct Packed {
    pub name: String,
    pub data: Vec<u8>,
    pub deflated: bool,
    pub encrypted: bool,
    pub crc: u32,
    /// How large the headers say that it becomes.
    pub claimed: u32,
}

impl Packed {
    pub fn stored(name: &str, content: &[u8]) -> Self {
        Self {
            name: name.to_owned(),
            data: content.to_vec(),
            deflated: false,
            encrypted: false,
            crc: crc(content),
            claimed: u32::try_from(content.len()).unwrap(),
        }
    }

    /// A part that becomes `start` and then `size` bytes in which its last `period` ones come again and again.
    pub fn bomb(name: &str, start: &str, period: usize, size: usize) -> Self {
        Self {
            name: name.to_owned(),
            data: repeating(start.as_bytes(), period, size),
            deflated: true,
            encrypted: false,
            crc: 0,
            claimed: u32::try_from(size + start.len()).unwrap(),
        }
    }

    pub fn claiming(mut self, size: u32) -> Self {
        self.claimed = size;
        self
    }
}

/// The archive of these parts.
pub fn archive(parts: &[Packed]) -> Vec<u8> {
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    for part in parts {
        let at = u32::try_from(bytes.len()).unwrap();
        let mut head = Vec::new();
        head.extend_from_slice(&20_u16.to_le_bytes());
        head.extend_from_slice(&u16::from(part.encrypted).to_le_bytes());
        head.extend_from_slice(&(if part.deflated { 8_u16 } else { 0 }).to_le_bytes());
        head.extend_from_slice(&[0, 0, 0x21, 0x5b]);
        head.extend_from_slice(&part.crc.to_le_bytes());
        head.extend_from_slice(&u32::try_from(part.data.len()).unwrap().to_le_bytes());
        head.extend_from_slice(&part.claimed.to_le_bytes());
        head.extend_from_slice(&u16::try_from(part.name.len()).unwrap().to_le_bytes());
        head.extend_from_slice(&[0, 0]);
        bytes.extend_from_slice(b"PK\x03\x04");
        bytes.extend_from_slice(&head);
        bytes.extend_from_slice(part.name.as_bytes());
        bytes.extend_from_slice(&part.data);
        directory.extend_from_slice(b"PK\x01\x02\x14\0");
        directory.extend_from_slice(&head);
        directory.extend_from_slice(&[0; 10]);
        directory.extend_from_slice(&at.to_le_bytes());
        directory.extend_from_slice(part.name.as_bytes());
    }
    let at = u32::try_from(bytes.len()).unwrap();
    let count = u16::try_from(parts.len().min(0xffff))
        .unwrap()
        .to_le_bytes();
    bytes.extend_from_slice(&directory);
    bytes.extend_from_slice(b"PK\x05\x06\0\0\0\0");
    bytes.extend_from_slice(&[count, count].concat());
    bytes.extend_from_slice(&u32::try_from(directory.len()).unwrap().to_le_bytes());
    bytes.extend_from_slice(&at.to_le_bytes());
    bytes.extend_from_slice(&[0, 0]);
    bytes
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ if crc & 1 == 1 { 0xedb8_8320 } else { 0 }
        })
    })
}

#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    used: u32,
}

impl Bits {
    /// The lowest bit first, as DEFLATE packs numbers.
    fn put(&mut self, value: u32, count: u32) {
        for bit in 0..count {
            if self.used == 0 {
                self.bytes.push(0);
            }
            *self.bytes.last_mut().unwrap() |= u8::from(value >> bit & 1 == 1) << self.used;
            self.used = (self.used + 1) % 8;
        }
    }
}

/// RFC 1951: a stored block, then one whose only symbols are "copy 258 bytes from `period` back" (a bit each for length and distance)
/// and the end.
fn repeating(start: &[u8], period: usize, size: usize) -> Vec<u8> {
    let length = u16::try_from(start.len()).unwrap();
    let mut bits = Bits::default();
    bits.bytes.push(0);
    bits.bytes.extend_from_slice(&length.to_le_bytes());
    bits.bytes.extend_from_slice(&(!length).to_le_bytes());
    bits.bytes.extend_from_slice(start);
    let (symbol, extra, base) = match period {
        1..=4 => (u32::try_from(period - 1).unwrap(), 0, period),
        5..=8 => (
            4 + u32::try_from((period - 5) / 2).unwrap(),
            1,
            5 + (period - 5) / 2 * 2,
        ),
        9..=16 => (
            6 + u32::try_from((period - 9) / 4).unwrap(),
            2,
            9 + (period - 9) / 4 * 4,
        ),
        17..=32 => (
            8 + u32::try_from((period - 17) / 8).unwrap(),
            3,
            17 + (period - 17) / 8 * 8,
        ),
        _ => panic!("a period of {period}"),
    };
    bits.put(0b101, 3);
    bits.put(29, 5);
    bits.put(symbol, 5);
    bits.put(14, 4);
    // Lengths of the codes for lengths of codes: a run of zeros has one bit, a zero and a one have two.
    for at in 0..18 {
        bits.put(
            match at {
                2 => 1,
                3 | 17 => 2,
                _ => 0,
            },
            3,
        );
    }
    let zeros = |bits: &mut Bits, count: u32| {
        bits.put(0, 1);
        bits.put(count - 11, 7);
    };
    let one = |bits: &mut Bits| bits.put(0b11, 2);
    zeros(&mut bits, 138);
    zeros(&mut bits, 118);
    one(&mut bits);
    zeros(&mut bits, 28);
    one(&mut bits);
    (0..symbol).for_each(|_| bits.put(0b01, 2));
    one(&mut bits);
    let back = u32::try_from(period - base).unwrap();
    for _ in 0..size / 258 {
        bits.put(0b01, 2);
        bits.put(back, extra);
    }
    bits.put(0, 1);
    bits.bytes
}
