# {version}, {arm} and {intel} are filled in by packaging/macos.py.
cask "pixhaul" do
  arch arm: "arm64", intel: "x86_64"

  version "{version}"
  sha256 arm:   "{arm}",
         intel: "{intel}"

  url "https://github.com/pixhaul/pixhaul/releases/download/v#{version}/pixhaul-#{version}-macos-#{arch}.dmg"
  name "Pixhaul"
  desc "Download lists of pictures, verified and well named"
  homepage "https://github.com/pixhaul/pixhaul"

  livecheck do
    url :url
    strategy :github_latest
  end

  depends_on macos: ">= :ventura"

  app "Pixhaul.app"
  binary "#{appdir}/Pixhaul.app/Contents/MacOS/pixhaul"

  zap trash: [
    "~/Library/Application Support/pixhaul",
    "~/Library/Caches/pixhaul",
    "~/Library/Logs/pixhaul",
    "~/Library/Saved Application State/io.github.pixhaul.Pixhaul.savedState",
  ]
end
