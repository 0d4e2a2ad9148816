/** Pinyin initials without a dictionary: GB 2312 orders its common characters by pinyin, so a character's code tells its letter. */

/** @type {Map<string, string> | undefined} */ let letters;
const FIRST = "A B0A1 B B0C5 C B2C1 D B4EE E B6EA F B7A2 G B8C1 H B9FE J BBF7 K BFA6 L C0AC M C2E8 N C4C3 O C5B6 P C5BE Q C6DA R C8BB S C8F6 T CBFA W CDDA X CEF4 Y D1B9 Z D4D1".split(" ");
/* Characters of place and institution names that stand in the second, unordered part. */
const RARE = "亳b汴b埠b蚌b郴c滁c浉s汶w泗s沭s沂y泸l涪f濮p濉s灞b泾j渭w沣f鄂e邯h郸d邢x邳p郓y鄄j鄞y衢q婺w嵊s嵩s崂l岷m峨e峪y淄z潍w滕t漯l濠h藁g莒j莘s菏h茌c荥x蓟j蕲q鄱p醴l儋d缙j暨j睢s瞿q钺y镆m鑫x骅h鄢y";
/* Where the reading in a name is not the common one. */
const SPECIAL = [["重庆", "cq"], ["单县", "sx"], ["六安", "la"], ["尉犁", "yl"], ["番禺", "py"]];

function letterTable() {
  const table = new Map();
  const decoder = new TextDecoder("gbk");
  const starts = FIRST.filter((_, i) => i % 2).map((code) => parseInt(code, 16));
  let at = 0;
  for (let high = 0xb0; high <= 0xd7; high += 1) {
    for (let low = 0xa1; low <= 0xfe; low += 1) {
      const code = high * 256 + low;
      while (at + 1 < starts.length && code >= starts[at + 1]) at += 1;
      table.set(decoder.decode(new Uint8Array([high, low])), FIRST[at * 2].toLowerCase());
    }
  }
  for (let i = 0; i < RARE.length; i += 2) table.set(RARE[i], RARE[i + 1]);
  return table;
}

/** @param {string} text @returns {string} initials of its characters, lower case; other characters stay */
function initials(text) {
  letters = letters || letterTable();
  let plain = text;
  for (const [name, reading] of SPECIAL) plain = plain.split(name).join(reading);
  let result = "";
  for (const character of plain) result += letters.get(character) || character.toLowerCase();
  return result;
}
