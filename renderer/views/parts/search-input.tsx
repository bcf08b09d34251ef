interface SearchInputProps {
  /** What is searched; its name and its hint. */
  label: string;
  value: string;
  /** Most characters it takes. */
  most: number;
  onValue: (value: string) => void;
}

/** The field at a dialog's top in which its list is searched; it has the focus first. */
export function SearchInput({ label, value, most, onValue }: SearchInputProps) {
  return (
    <input
      data-first
      className="input"
      type="search"
      dir="auto"
      value={value}
      maxLength={most}
      autoComplete="off"
      spellCheck={false}
      placeholder={label}
      aria-label={label}
      onChange={(event) => onValue(event.target.value)}
    />
  );
}
