declare module 'html-encoding-sniffer' {
  /** Bytes of a page -> the name of its encoding by the WHATWG sniffing algorithm. */
  export default function sniffEncoding(
    bytes: Uint8Array,
    options?: { xml?: boolean; transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string;
}
