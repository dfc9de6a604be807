const faces: readonly [RegExp, number][] = [
  [/^(?::|=|;)-?[)D*3]+$|^<3+$/, 2],
  [/^(?::|=)-?[(/|\\<]+$|^>:\(+$/, -2],
]
const emoji: readonly [ReadonlySet<string>, number][] = [
  [
    new Set(
      '😀😃😄😁😊🙂😍🥰😘🤗👍👏🙏💯🎉✨🥳😎🤩💪💖💕💜💙💚💛🧡😻😇☺❤👌🤝🌟⭐🥇🏆🫶💗💓😌🤍🤎🖤',
    ),
    2,
  ],
  [new Set('😂🤣😆😅😉😜😝😋🔥👀🙌✅'), 1],
  [new Set('😡😠🤬😤👎😒🙄😑😩😫😖😣🤮🤢💩🖕😾👿😈🚮🤡❌'), -2.5],
  [new Set('😢😭😞😔😟🙁☹😕😰😥😓💔😱😨😪😦😧😿🥺😮‍💨🤦🥴😬'), -1.8],
]

/** Of ★0 to ★5, which the tokens have of "4 stars". */
const rated = [-4, -3.5, -2.5, -0.5, 2, 3]

/** How good or bad a face, an emoji or a rating looks; 0 for other signs. */
export function signValue(sign: string): number {
  if (sign.startsWith('★')) return rated[Number(sign.slice(1))] ?? 0
  for (const [face, value] of faces) if (face.test(sign)) return value
  for (const [signs, value] of emoji) if (signs.has(sign)) return value
  return 0
}
