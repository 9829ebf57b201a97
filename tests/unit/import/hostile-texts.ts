/** Texts that would do something where they were taken for more than text. All are valid: they come through as they are. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<script>globalThis.wasRun = true</script>',
  '<img src=x onerror="globalThis.wasRun = true"><svg onload=alert(1)>',
  '"><a href="javascript:alert(1)">here</a><!--',
  '</textarea></title></style><iframe srcdoc="<b>x</b>"></iframe>',
  '&lt;b&gt; &amp;lt; &#x3C;i&#x3E;',
  '[here](javascript:alert(1)) ![x](https://news.example/x.png) `<b>`',
  '\u202eyas ohw\u202c \u2066turned\u2069 \u061c \u200f',
  '\u001b[2J\u001b[31mred\u001b[0m \u0007',
  'ze\u200bro\u200dwidth\u2060\ufeff',
  '=HYPERLINK("https://news.example/","here")',
  '{{constructor.constructor("alert(1)")()}} $\u007b7*7} $1 %s',
  "'; DROP TABLE claims; --",
];
