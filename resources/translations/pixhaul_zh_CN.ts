<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A list of image addresses in, a folder of verified pictures out.</source>
        <translation>放入一份图片地址列表，得到一个装满已校验图片的文件夹。</translation>
    </message>
    <message>
        <source>About Pixhaul</source>
        <translation>关于 Pixhaul</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Copy the versions, for a bug report</source>
        <translation>复制版本信息，用于错误报告</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Pixhaul is free software under the MIT licence.</source>
        <translation>Pixhaul 是依据 MIT 许可证发布的自由软件。</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3.</source>
        <translation>Qt 和 PySide6 依据 GNU 宽通用公共许可证第 3 版使用。</translation>
    </message>
    <message>
        <source>The icons are Lucide (lucide.dev), under this licence:</source>
        <translation>图标来自 Lucide（lucide.dev），使用以下许可证：</translation>
    </message>
    <message>
        <source>The parts of others, and their licences:</source>
        <translation>其他组件及其许可证：</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>see its own pages</source>
        <translation>见其官方网页</translation>
    </message>
</context>
<context>
    <name>AddField</name>
    <message>
        <source>Add an address</source>
        <translation>添加地址</translation>
    </message>
    <message>
        <source>Press Enter to add it to the list</source>
        <translation>按 Enter 键添加到列表</translation>
    </message>
    <message>
        <source>Type or paste an address</source>
        <translation>输入或粘贴地址</translation>
    </message>
</context>
<context>
    <name>Aiming</name>
    <message>
        <source>It was made for another list. Without those columns the names would be odd.</source>
        <translation>它是为另一份列表写的。缺少这些列，文件名会很奇怪。</translation>
    </message>
    <message>
        <source>The name asks for columns that this list does not have</source>
        <translation>文件名用到了此列表没有的列</translation>
    </message>
    <message>
        <source>Use the usual name</source>
        <translation>使用常用文件名</translation>
    </message>
</context>
<context>
    <name>Applier</name>
    <message>
        <source>The password of the proxy was not kept: {why}</source>
        <translation>代理密码未能保存：{why}</translation>
    </message>
    <message>
        <source>The password of {host} was not kept: {why}</source>
        <translation>{host} 的密码未能保存：{why}</translation>
    </message>
    <message>
        <source>{hint} No cookies are sent until then.</source>
        <translation>{hint}在此之前不会发送 Cookie。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>还有 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>请注意</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show or hide the other notices</source>
        <translation>显示或隐藏其他通知</translation>
    </message>
</context>
<context>
    <name>BannerStack</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>CacheWatch</name>
    <message>
        <source>Pictures are shown all the same, only more slowly. Downloads go on.</source>
        <translation>图片照常显示，只是慢一些。下载会继续。</translation>
    </message>
    <message>
        <source>The disk is full, so thumbnails cannot be kept</source>
        <translation>磁盘已满，无法保存缩略图</translation>
    </message>
    <message>
        <source>The folder for thumbnails cannot be used</source>
        <translation>缩略图文件夹无法使用</translation>
    </message>
    <message>
        <source>The folder for thumbnails cannot be written to</source>
        <translation>缩略图文件夹无法写入</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message numerus="yes">
        <source>%Ln file(s) are exactly as saved</source>
        <translation>
            <numerusform>%Ln个文件与保存时完全一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are missing</source>
        <translation>
            <numerusform>%Ln个文件缺失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have changed</source>
        <translation>
            <numerusform>%Ln个文件已变更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old file(s) were replaced</source>
        <translation>
            <numerusform>已替换%Ln个旧文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed, because somebody has edited them.</source>
        <translation>
            <numerusform>%Ln个保持原样，因为有人编辑过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Checking for changes…</source>
        <translation>正在检查变更…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: %Ln picture(s) were checked</source>
        <translation>
            <numerusform>没有变更：已检查%Ln张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the list to fetch them.</source>
        <translation>开始此列表即可获取它们。</translation>
    </message>
    <message>
        <source>There are no saved files to verify</source>
        <translation>没有可校验的已保存文件</translation>
    </message>
    <message>
        <source>There are no saved pictures to check</source>
        <translation>没有可检查的已保存图片</translation>
    </message>
    <message>
        <source>They are marked; retry to fetch them again.</source>
        <translation>它们已被标记；重试即可重新获取。</translation>
    </message>
    <message>
        <source>Verifying files…</source>
        <translation>正在校验文件…</translation>
    </message>
    <message>
        <source>{changed} and {missing}</source>
        <translation>{changed}，{missing}</translation>
    </message>
    <message>
        <source>{files}, of {number}</source>
        <translation>{files}，共{number}个</translation>
    </message>
    <message numerus="yes">
        <source>{replaced}, %Ln not: {why}</source>
        <translation>
            <numerusform>{replaced}，%Ln个未替换：{why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>Already here</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 绘图</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>可疑</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Changed; the new picture lies beside the old one: {count}</source>
        <translation>已变更，新图片放在旧图片旁边：{count}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Could not be checked: {count}</source>
        <translation>无法检查：{count}</translation>
    </message>
    <message>
        <source>Gone from the server; your file was kept: {count}</source>
        <translation>已从服务器消失，你的文件已保留：{count}</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Missing; fetched again: {count}</source>
        <translation>缺失，已重新获取：{count}</translation>
    </message>
    <message>
        <source>Put the new pictures in the place of the old ones; files you have edited are kept</source>
        <translation>用新图片替换旧图片；你编辑过的文件会保留</translation>
    </message>
    <message>
        <source>Replace old files</source>
        <translation>替换旧文件</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>还有%Ln个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{same} of %Ln pictures have not changed</source>
        <translation>
            <numerusform>%Ln张图片中有{same}张没有变更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{word}, {count}</source>
        <translation>{word}，{count}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>What else there is to choose</source>
        <translation>其他可选项</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns and names are as you chose them for such a table before</source>
        <translation>列和文件名沿用你之前为此类表格所做的选择</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>表格的前几行</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>无文件夹</translation>
    </message>
    <message>
        <source>There is no address in the first rows of these columns</source>
        <translation>这些列的前几行中没有地址</translation>
    </message>
    <message>
        <source>Tick at least one column with addresses</source>
        <translation>请至少勾选一个含有地址的列</translation>
    </message>
    <message>
        <source>Tick the columns that hold addresses. Any column can be part of a name: type { to choose one.</source>
        <translation>勾选含有地址的列。任何列都可用于文件名：输入 { 进行选择。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Where the pictures of each row are saved</source>
        <translation>每行的图片保存到哪里</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Different dimensions</source>
        <translation>尺寸不同</translation>
    </message>
    <message>
        <source>Some of them are the same file, byte for byte</source>
        <translation>其中有些是逐字节相同的同一文件</translation>
    </message>
    <message>
        <source>The same dimensions, but different files</source>
        <translation>尺寸相同，但文件不同</translation>
    </message>
    <message>
        <source>The same file, byte for byte</source>
        <translation>同一文件，逐字节相同</translation>
    </message>
    <message>
        <source>largest file</source>
        <translation>文件最大</translation>
    </message>
    <message>
        <source>most pixels</source>
        <translation>像素最多</translation>
    </message>
    <message>
        <source>most pixels, largest file</source>
        <translation>像素最多，文件最大</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Picture {name}</source>
        <translation>图片 {name}</translation>
    </message>
    <message>
        <source>There is no picture yet</source>
        <translation>还没有图片</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare pictures</source>
        <translation>比较图片</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>One by one</source>
        <translation>逐一下载</translation>
    </message>
    <message>
        <source>One by one is what the same transfers would have taken one after the other.</source>
        <translation>“逐一下载”是指同样的传输一个接一个进行所需的时间。</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并行下载</translation>
    </message>
    <message>
        <source>Side by side {elapsed}, one by one {one_by_one}</source>
        <translation>并行下载{elapsed}，逐一下载{one_by_one}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy all details, for a report</source>
        <translation>复制全部详细信息，用于报告</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show the file that holds the details</source>
        <translation>显示保存详细信息的文件</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出了什么问题</translation>
    </message>
    <message>
        <source>Your lists and the pictures that were saved are safe. If it happens again, copy the details and report them together with what you did last. Nothing was sent to anybody, and nothing will be by itself.</source>
        <translation>你的列表和已保存的图片都是安全的。如果再次发生，请复制详细信息，连同你最后的操作一起报告。没有向任何人发送任何内容，以后也不会自动发送。</translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Pixhaul ended unexpectedly last time</source>
        <translation>Pixhaul 上次意外退出</translation>
    </message>
    <message>
        <source>Something went wrong inside Pixhaul ({name})</source>
        <translation>Pixhaul 内部出现问题（{name}）</translation>
    </message>
    <message>
        <source>Your list is safe. If it happens again, please report it.</source>
        <translation>你的列表是安全的。如果再次发生，请报告此问题。</translation>
    </message>
    <message>
        <source>Your lists are safe.</source>
        <translation>你的列表是安全的。</translation>
    </message>
</context>
<context>
    <name>CullStrip</name>
    <message numerus="yes">
        <source>%Ln kept</source>
        <translation>
            <numerusform>保留%Ln张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) rejected</source>
        <translation>
            <numerusform>淘汰%Ln张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Put the files of all rejected pictures into the system&apos;s trash (Ctrl+Shift+Del)</source>
        <translation>将所有淘汰图片的文件放入系统回收站（Ctrl+Shift+Del）</translation>
    </message>
    <message>
        <source>{rejected}, {kept}</source>
        <translation>{rejected}，{kept}</translation>
    </message>
</context>
<context>
    <name>Culling</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy to a folder</source>
        <translation>复制到文件夹</translation>
    </message>
    <message>
        <source>Go on after marking</source>
        <translation>标记后前进</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>移动到文件夹</translation>
    </message>
    <message>
        <source>None of the selected pictures is saved yet</source>
        <translation>所选图片都尚未保存</translation>
    </message>
    <message>
        <source>Show the next picture as soon as this one is marked</source>
        <translation>标记当前图片后立即显示下一张</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Anywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>In dialogs and lists</source>
        <translation>在对话框和列表中</translation>
    </message>
    <message>
        <source>In the list of links</source>
        <translation>在链接列表中</translation>
    </message>
    <message>
        <source>In the pane of the run</source>
        <translation>在运行面板中</translation>
    </message>
    <message>
        <source>In the pictures</source>
        <translation>在图片区</translation>
    </message>
    <message>
        <source>In the viewer</source>
        <translation>在查看器中</translation>
    </message>
    <message>
        <source>Mark as failed</source>
        <translation>标记为失败</translation>
    </message>
    <message>
        <source>Marks and files</source>
        <translation>标记与文件</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并行下载</translation>
    </message>
</context>
<context>
    <name>DestinationBar</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Choose the folder for the pictures</source>
        <translation>选择保存图片的文件夹</translation>
    </message>
    <message>
        <source>Choose which columns hold addresses and which make the name</source>
        <translation>选择哪些列含有地址，哪些列组成文件名</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标文件夹</translation>
    </message>
    <message>
        <source>How the files are named. Type { for fields and columns; a / makes folders</source>
        <translation>文件的命名方式。输入 { 可插入字段和列；/ 用于建立文件夹</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name template</source>
        <translation>文件名模板</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Save pictures to</source>
        <translation>图片保存到</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>See where every picture will be saved (Ctrl+Shift+P)</source>
        <translation>查看每张图片将保存到哪里（Ctrl+Shift+P）</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>About itself</source>
        <translation>图片自带信息</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>All tries together</source>
        <translation>所有尝试合计</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation>服务器的应答</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明文字</translation>
    </message>
    <message>
        <source>Checking and saving</source>
        <translation>检查与保存</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>颜色配置文件</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>建立连接</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>版权</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Final address</source>
        <translation>最终地址</translation>
    </message>
    <message>
        <source>Finding the server</source>
        <translation>查找服务器</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>制作软件</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Redirected by</source>
        <translation>重定向来源</translation>
    </message>
    <message>
        <source>Securing the connection</source>
        <translation>建立安全连接</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Waiting for a turn</source>
        <translation>等待轮到</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>等待应答</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number}毫秒</translation>
    </message>
    <message>
        <source>{size} ({bytes} bytes)</source>
        <translation>{size}（{bytes}字节）</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>About this picture</source>
        <translation>关于此图片</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
</context>
<context>
    <name>DragOut</name>
    <message numerus="yes">
        <source>More than %Ln pictures cannot be dragged at once. Open their folder instead.</source>
        <translation>
            <numerusform>一次不能拖动超过%Ln张图片。请改为打开它们所在的文件夹。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop or paste more links, lists, spreadsheets or pictures from your browser</source>
        <translation>可继续拖入或粘贴链接、列表、表格或浏览器中的图片</translation>
    </message>
    <message>
        <source>Drop to add to the list</source>
        <translation>放下即可添加到列表</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Choose a file with links (Ctrl+O)</source>
        <translation>选择含有链接的文件（Ctrl+O）</translation>
    </message>
    <message>
        <source>Drop image links here</source>
        <translation>将图片链接拖到这里</translation>
    </message>
    <message>
        <source>Fetch 15 sample pictures from this computer</source>
        <translation>从本机获取15张示例图片</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>打开列表</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Spreadsheets, text lists, saved web pages, and links or pictures dragged out of a browser. You can drop several at once.</source>
        <translation>电子表格、文本列表、保存的网页，以及从浏览器拖出的链接或图片。可以一次拖入多个。</translation>
    </message>
    <message>
        <source>Take the links from the clipboard (Ctrl+V)</source>
        <translation>使用剪贴板中的链接（Ctrl+V）</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试试演示</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The settings are in {name}</source>
        <translation>设置已保存到 {name}</translation>
    </message>
    <message numerus="yes">
        <source>The settings are in {name}, without %Ln headers that may be secret</source>
        <translation>
            <numerusform>设置已保存到 {name}，不含%Ln个可能保密的请求头</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}</source>
        <translation>无法读取 {name}：{why}</translation>
    </message>
    <message>
        <source>{name} could not be written: {why}</source>
        <translation>无法写入 {name}：{why}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Contact sheet (*.html)</source>
        <translation>缩略图总览（*.html）</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>导出所选</translation>
    </message>
    <message>
        <source>Exporting pictures…</source>
        <translation>正在导出图片…</translation>
    </message>
    <message>
        <source>Files that are not as saved any more were left out: {number}</source>
        <translation>已略去与保存时不一致的文件：{number}</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON（*.json）</translation>
    </message>
    <message>
        <source>Select some pictures first</source>
        <translation>请先选择一些图片</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格（*.csv）</translation>
    </message>
    <message>
        <source>The contact sheet was saved</source>
        <translation>缩略图总览已保存</translation>
    </message>
    <message>
        <source>The last export is still being written</source>
        <translation>上一次导出仍在写入</translation>
    </message>
    <message>
        <source>The pictures were packed into {name}</source>
        <translation>图片已打包到 {name}</translation>
    </message>
    <message>
        <source>The table was saved</source>
        <translation>表格已保存</translation>
    </message>
    <message>
        <source>Zip file with the pictures (*.zip)</source>
        <translation>含图片的 Zip 文件（*.zip）</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>所选</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>A zip file, a table or a contact sheet of the selected pictures</source>
        <translation>将所选图片存为 zip 文件、表格或缩略图总览</translation>
    </message>
    <message>
        <source>Copy the files of the selected pictures; nothing is replaced</source>
        <translation>复制所选图片的文件；不会覆盖任何文件</translation>
    </message>
    <message>
        <source>Copy to a folder…</source>
        <translation>复制到文件夹…</translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation>导出所选…</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln rejected picture(s) to the trash</source>
        <translation>
            <numerusform>将%Ln张淘汰的图片移到回收站</numerusform>
        </translation>
    </message>
    <message>
        <source>Move rejected to the trash</source>
        <translation>将淘汰的图片移到回收站</translation>
    </message>
    <message>
        <source>Move the files of the selected pictures; nothing is replaced</source>
        <translation>移动所选图片的文件；不会覆盖任何文件</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <translation>移动到文件夹…</translation>
    </message>
    <message>
        <source>Put the files of all rejected pictures into the system&apos;s trash; Undo brings them back</source>
        <translation>将所有淘汰图片的文件放入系统回收站；撤销可以恢复</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已淘汰</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Sort (Alt+S)</source>
        <translation>排序（Alt+S）</translation>
    </message>
    <message>
        <source>Sorted and under headings (Alt+S)</source>
        <translation>已排序并分组（Alt+S）</translation>
    </message>
    <message>
        <source>Sorted: {by}</source>
        <translation>排序：{by}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>待下载</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>失败原因</translation>
    </message>
    <message>
        <source>{word}, {count}</source>
        <translation>{word}，{count}</translation>
    </message>
    <message>
        <source>★ 3 and more</source>
        <translation>★ 3星及以上</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%Ln picture(s) found</source>
        <translation>
            <numerusform>找到%Ln张图片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundDialog</name>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <translation>方向键、Home、End</translation>
    </message>
    <message>
        <source>Cells of the usual size</source>
        <translation>格子恢复通常大小</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>关闭对话框</translation>
    </message>
    <message>
        <source>Close the viewer</source>
        <translation>关闭查看器</translation>
    </message>
    <message>
        <source>Compare a stack of similar pictures</source>
        <translation>比较一个相似图片堆叠</translation>
    </message>
    <message>
        <source>Copy the plan of names</source>
        <translation>复制名称计划</translation>
    </message>
    <message>
        <source>Ctrl + Space</source>
        <translation>Ctrl + 空格</translation>
    </message>
    <message>
        <source>Ctrl + wheel, Ctrl + Plus, Ctrl + Minus</source>
        <translation>Ctrl + 滚轮、Ctrl + 加号、Ctrl + 减号</translation>
    </message>
    <message>
        <source>From the search to what was found</source>
        <translation>从搜索框转到找到的内容</translation>
    </message>
    <message>
        <source>Larger or smaller cells</source>
        <translation>放大或缩小格子</translation>
    </message>
    <message>
        <source>Larger or smaller, where the pointer is</source>
        <translation>在指针处放大或缩小</translation>
    </message>
    <message>
        <source>Leave the chart</source>
        <translation>离开图表</translation>
    </message>
    <message>
        <source>Menu key, or Shift+F10</source>
        <translation>菜单键或 Shift+F10</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>打开菜单</translation>
    </message>
    <message>
        <source>Other picture, or move within a large one</source>
        <translation>切换图片，或在大图中移动</translation>
    </message>
    <message>
        <source>Read the chart</source>
        <translation>读取图表</translation>
    </message>
    <message>
        <source>Remove a list from the history, or undo that</source>
        <translation>从历史中移除列表，或撤销</translation>
    </message>
    <message>
        <source>Rename an open list in the sidebar</source>
        <translation>重命名侧边栏中打开的列表</translation>
    </message>
    <message>
        <source>Return or Space</source>
        <translation>回车或空格</translation>
    </message>
    <message>
        <source>Return, Down or Esc</source>
        <translation>回车键、下箭头或 Esc</translation>
    </message>
    <message>
        <source>Search in preferences and history</source>
        <translation>在首选项和历史中搜索</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select one more, or one less</source>
        <translation>多选一张，或少选一张</translation>
    </message>
    <message>
        <source>Select up to there</source>
        <translation>选到那里为止</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Shift + 方向键</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>View the picture</source>
        <translation>查看图片</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
</context>
<context>
    <name>GridHeadings</name>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>GridMenu</name>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>复制文件</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>复制文件</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Enter password for {host}…</source>
        <translation>输入 {host} 的密码…</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>重新获取</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Open page in the browser</source>
        <translation>在浏览器中打开网页</translation>
    </message>
    <message>
        <source>Put back from the trash</source>
        <translation>从回收站恢复</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>HelpingWords</name>
    <message>
        <source>Failed · {page}, {retry}</source>
        <translation>失败 · {page}，{retry}</translation>
    </message>
    <message>
        <source>fetch again</source>
        <translation>重新获取</translation>
    </message>
    <message>
        <source>open page</source>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>{state} · {retry}</source>
        <translation>{state} · {retry}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>A list that is open cannot be deleted</source>
        <translation>已打开的列表不能删除</translation>
    </message>
    <message>
        <source>Bring the list back (Ctrl+Z)</source>
        <translation>恢复此列表（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Call this list something else (F2)</source>
        <translation>为此列表改名（F2）</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deleted from the history. The pictures stay.</source>
        <translation>已从历史中删除。图片仍保留。</translation>
    </message>
    <message>
        <source>Every list you fetch is remembered here.</source>
        <translation>获取过的每份列表都会记在这里。</translation>
    </message>
    <message>
        <source>Forget this list; the pictures stay (Del)</source>
        <translation>忘记此列表；图片仍保留（Del）</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>历史，最新的在前</translation>
    </message>
    <message>
        <source>Newest first. Deleting one keeps its pictures.</source>
        <translation>最新的在前。删除列表会保留其图片。</translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation>还没有列表</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open it and fetch what is missing</source>
        <translation>打开并获取缺失的图片</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>Search names, days, folders and addresses</source>
        <translation>搜索名称、日期、文件夹和地址</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>在历史中搜索</translation>
    </message>
    <message>
        <source>Search the history (Ctrl+F)</source>
        <translation>在历史中搜索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Show this list; nothing is fetched</source>
        <translation>显示此列表；不获取任何内容</translation>
    </message>
    <message>
        <source>Try fewer words, or part of an address.</source>
        <translation>试试更少的词，或地址的一部分。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>HostPopup</name>
    <message>
        <source>Find a host</source>
        <translation>查找主机</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
</context>
<context>
    <name>HostsModel</name>
    <message>
        <source>Active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Limit now</source>
        <translation>当前上限</translation>
    </message>
    <message>
        <source>Pictures/s</source>
        <translation>图片/秒</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>HostsPanel</name>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln个主机</numerusform>
        </translation>
    </message>
    <message>
        <source>1 host</source>
        <translation>1个主机</translation>
    </message>
    <message>
        <source>Begin nothing new at this host; what runs there goes on to its end</source>
        <translation>不再向此主机发起新请求；进行中的会完成</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Nothing was asked of any host yet</source>
        <translation>尚未向任何主机发出请求</translation>
    </message>
    <message>
        <source>Pause host</source>
        <translation>暂停主机</translation>
    </message>
    <message>
        <source>Pause hosts</source>
        <translation>暂停主机</translation>
    </message>
    <message>
        <source>Resume host</source>
        <translation>继续主机</translation>
    </message>
    <message>
        <source>Resume hosts</source>
        <translation>继续主机</translation>
    </message>
</context>
<context>
    <name>Identical</name>
    <message numerus="yes">
        <source>%Ln files were deleted.</source>
        <translation>
            <numerusform>已删除%Ln个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were left in the folder, since somebody has changed them.</source>
        <translation>
            <numerusform>%Ln个文件留在文件夹中，因为有人更改过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were left in the folder, since the system does not let them go.</source>
        <translation>
            <numerusform>%Ln个文件留在文件夹中，因为系统不允许移走。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were moved to the trash.</source>
        <translation>
            <numerusform>已将%Ln个文件移到回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of addresses gave the same picture each, {addresses} addresses in all</source>
        <translation>
            <numerusform>%Ln组地址各自得到同一张图片，共{addresses}个地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures were marked as failed</source>
        <translation>
            <numerusform>已将%Ln张图片标记为失败</numerusform>
        </translation>
    </message>
    <message>
        <source>They may only stand in for the real ones. Look at them; if so, mark them as failed.</source>
        <translation>它们可能只是占位图。请看一看；如果是，就标记为失败。</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>A newer Pixhaul wrote this file; what this one knows can be taken.</source>
        <translation>此文件由更新版本的 Pixhaul 写成；当前版本认识的内容可以采用。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Is new.</source>
        <translation>新增。</translation>
    </message>
    <message>
        <source>Now: {now}. Then: {then}</source>
        <translation>现在：{now}。之后：{then}</translation>
    </message>
    <message>
        <source>Profile “{name}”</source>
        <translation>配置“{name}”</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>采用这些</translation>
    </message>
    <message>
        <source>Takes the values of the file.</source>
        <translation>采用文件中的值。</translation>
    </message>
    <message>
        <source>The value of “{name}” cannot be used and is left out.</source>
        <translation>“{name}”的值无法使用，已略去。</translation>
    </message>
    <message>
        <source>What {name} would change</source>
        <translation>{name} 会更改的内容</translation>
    </message>
    <message>
        <source>{name} changes nothing: all is set like this already</source>
        <translation>{name} 不会更改任何内容：全部已是如此设置</translation>
    </message>
    <message>
        <source>“{name}” is no setting here and is left out.</source>
        <translation>这里没有“{name}”这项设置，已略去。</translation>
    </message>
</context>
<context>
    <name>InsecureStrip</name>
    <message numerus="yes">
        <source>%Ln other host(s)</source>
        <translation>
            <numerusform>另外%Ln个主机</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Choose which hosts are not verified</source>
        <translation>选择哪些主机不校验</translation>
    </message>
    <message>
        <source>Please note. {text}</source>
        <translation>请注意。{text}</translation>
    </message>
    <message>
        <source>The connection to {hosts} is not verified: others could read or change what is sent</source>
        <translation>与 {hosts} 的连接未经校验：他人可能读取或篡改传输内容</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first}和{last}</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>It names pictures by {template}.</source>
        <translation>它按 {template} 为图片命名。</translation>
    </message>
    <message>
        <source>Its limits or rules differ from yours.</source>
        <translation>它的限制或规则与你的不同。</translation>
    </message>
    <message>
        <source>This job was made with other settings</source>
        <translation>此任务使用了不同的设置</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>使用这些设置</translation>
    </message>
</context>
<context>
    <name>LargerDialog</name>
    <message>
        <source>Larger versions</source>
        <translation>更大版本</translation>
    </message>
    <message numerus="yes">
        <source>Larger versions exist for up to %Ln picture(s)</source>
        <translation>
            <numerusform>最多有%Ln张图片存在更大版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Use the larger ones</source>
        <translation>使用更大版本</translation>
    </message>
    <message>
        <source>What turns out to have no larger version is fetched in its original size.</source>
        <translation>如果实际没有更大版本，就按原始大小获取。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more with fewer pictures; look again after these</source>
        <translation>
            <numerusform>还有%Ln个图片较少的主机；处理完这些再查看</numerusform>
        </translation>
    </message>
    <message>
        <source>{better} of {tried} tried have a larger version, about {times} times as large</source>
        <translation>抽查{tried}张，其中{better}张有更大版本，约为{times}倍</translation>
    </message>
    <message>
        <source>{rule}, {pictures}</source>
        <translation>{rule}，{pictures}</translation>
    </message>
</context>
<context>
    <name>LargerVersions</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Looking for larger versions…</source>
        <translation>正在查找更大版本…</translation>
    </message>
    <message>
        <source>Looking for larger versions… {share}</source>
        <translation>正在查找更大版本…{share}</translation>
    </message>
    <message>
        <source>No larger versions were found</source>
        <translation>没有找到更大版本</translation>
    </message>
    <message>
        <source>Pictures that are saved already are not looked at.</source>
        <translation>已保存的图片不会查找。</translation>
    </message>
    <message numerus="yes">
        <source>The larger version of %Ln picture(s) will be fetched</source>
        <translation>
            <numerusform>将获取%Ln张图片的更大版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Bytes, above</source>
        <translation>字节，在上方</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Meaning of the bars</source>
        <translation>条形的含义</translation>
    </message>
    <message>
        <source>Meaning of the curves</source>
        <translation>曲线的含义</translation>
    </message>
    <message>
        <source>Pictures, below</source>
        <translation>图片，在下方</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>已重试</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>LinkActions</name>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Look for larger versions…</source>
        <translation>查找更大版本…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Use the link as it was given</source>
        <translation>使用原来给出的链接</translation>
    </message>
</context>
<context>
    <name>LinkDelegate</name>
    <message>
        <source>Address of line {number}</source>
        <translation>第{number}行的地址</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln个重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln个主机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed</source>
        <translation>
            <numerusform>列出%Ln个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not listed</source>
        <translation>
            <numerusform>%Ln个未列入</numerusform>
        </translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>还没有链接</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>重做：{what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>撤销：{what}</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Close this list</source>
        <translation>关闭此列表</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9</source>
        <translation>Ctrl+1 至 Ctrl+9</translation>
    </message>
    <message>
        <source>First to ninth list</source>
        <translation>第一至第九份列表</translation>
    </message>
    <message>
        <source>It stays in the history</source>
        <translation>它仍保留在历史中</translation>
    </message>
    <message>
        <source>Move this list down</source>
        <translation>下移此列表</translation>
    </message>
    <message>
        <source>Move this list up</source>
        <translation>上移此列表</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新建列表</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>下一份列表</translation>
    </message>
    <message>
        <source>Previous list</source>
        <translation>上一份列表</translation>
    </message>
    <message>
        <source>Rename this list…</source>
        <translation>重命名此列表…</translation>
    </message>
    <message>
        <source>Show list {number}</source>
        <translation>显示列表{number}</translation>
    </message>
    <message>
        <source>Show the lists</source>
        <translation>显示列表栏</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>Hide the lists</source>
        <translation>隐藏列表栏</translation>
    </message>
    <message>
        <source>Hide the lists (F9)</source>
        <translation>隐藏列表栏（F9）</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新建列表</translation>
    </message>
    <message>
        <source>Open lists</source>
        <translation>已打开的列表</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>立即运行</translation>
    </message>
</context>
<context>
    <name>ListProfile</name>
    <message>
        <source>The list goes by your settings until you choose another one.</source>
        <translation>在你选择其他配置之前，此列表使用你的设置。</translation>
    </message>
    <message>
        <source>The profile “{name}” of this list is gone</source>
        <translation>此列表的配置“{name}”已不存在</translation>
    </message>
</context>
<context>
    <name>ListTitle</name>
    <message>
        <source>New list</source>
        <translation>新建列表</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Compare side by side</source>
        <translation>并排比较</translation>
    </message>
</context>
<context>
    <name>MarkActions</name>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln星</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>无星级</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>无判定</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>淘汰</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>mark %Ln picture(s)</source>
        <translation>
            <numerusform>标记%Ln张图片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln星</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已淘汰</translation>
    </message>
    <message>
        <source>{verdict}, {stars}</source>
        <translation>{verdict}，{stars}</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>变更%Ln个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved file(s) are not in the folder any more</source>
        <translation>
            <numerusform>%Ln个已保存的文件不在文件夹中了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved file(s) changed in the folder</source>
        <translation>
            <numerusform>%Ln个已保存的文件在文件夹中有变更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved file(s) missing</source>
        <translation>
            <numerusform>缺失%Ln个已保存的文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect its disk, and the pictures are back. If it was deleted, fetch them again.</source>
        <translation>接上所在磁盘，图片就会恢复。如果已被删除，请重新获取。</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>重新获取</translation>
    </message>
    <message>
        <source>The folder of this list is not there: {folder}</source>
        <translation>此列表的文件夹不在了：{folder}</translation>
    </message>
    <message>
        <source>They do not count as done. Fetch them again, or remove them from the list.</source>
        <translation>它们不算完成。请重新获取，或从列表中移除。</translation>
    </message>
    <message>
        <source>{missing}, {changed}</source>
        <translation>{missing}，{changed}</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message numerus="yes">
        <source>%Ln file(s) were being changed and lie in both folders.</source>
        <translation>
            <numerusform>%Ln个文件当时正在更改，两个文件夹中都有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not in the folder any more.</source>
        <translation>
            <numerusform>%Ln个文件已不在文件夹中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are back in their folder</source>
        <translation>
            <numerusform>%Ln张图片已回到文件夹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) copied</source>
        <translation>
            <numerusform>已复制%Ln张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) moved</source>
        <translation>
            <numerusform>已移动%Ln张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying pictures…</source>
        <translation>正在复制图片…</translation>
    </message>
    <message>
        <source>Moving pictures…</source>
        <translation>正在移动图片…</translation>
    </message>
    <message>
        <source>The rest stays, because the record could not be written.</source>
        <translation>其余保持原样，因为无法写入记录。</translation>
    </message>
    <message>
        <source>Undo moves them back.</source>
        <translation>撤销可以移回。</translation>
    </message>
    <message numerus="yes">
        <source>move %Ln picture(s) to another folder</source>
        <translation>
            <numerusform>将%Ln张图片移动到其他文件夹</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>No picture fits “{text}”</source>
        <translation>没有符合“{text}”的图片</translation>
    </message>
    <message>
        <source>No picture is of this kind</source>
        <translation>没有此类图片</translation>
    </message>
    <message>
        <source>None of the pictures chosen above fits “{text}”</source>
        <translation>上方所选的图片中没有符合“{text}”的</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>显示全部图片</translation>
    </message>
</context>
<context>
    <name>OpenLists</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done, {failed} failed</source>
        <translation>完成，失败{failed}张</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Paused at {percent}</source>
        <translation>已暂停于{percent}</translation>
    </message>
    <message>
        <source>Waits until {name} is done</source>
        <translation>等待 {name} 完成</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>已完成{done}/{all}</translation>
    </message>
    <message>
        <source>{percent} · {done} of {all}</source>
        <translation>{percent} · {done}/{all}</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>By column: {name}</source>
        <translation>按列：{name}</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>按文件夹</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>按主机</translation>
    </message>
    <message>
        <source>By likeness</source>
        <translation>按相似度</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>最大的在前</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>最后的在前</translation>
    </message>
    <message>
        <source>List order</source>
        <translation>列表顺序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Slowest first</source>
        <translation>最慢的在前</translation>
    </message>
    <message>
        <source>Time of saving</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Transfer time</source>
        <translation>传输时间</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z 到 A</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>No browser was found</source>
        <translation>未找到浏览器</translation>
    </message>
    <message>
        <source>No file manager was found</source>
        <translation>未找到文件管理器</translation>
    </message>
    <message>
        <source>No program was found that opens this picture</source>
        <translation>未找到能打开此图片的程序</translation>
    </message>
    <message>
        <source>SVG drawings are not opened from here, because they can hold programs</source>
        <translation>这里不打开 SVG 绘图，因为其中可能含有程序</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>文件已不在了</translation>
    </message>
    <message>
        <source>The folder is not there any more</source>
        <translation>文件夹已不在了</translation>
    </message>
    <message>
        <source>This file was not opened: {why}</source>
        <translation>此文件未打开：{why}</translation>
    </message>
    <message>
        <source>This is not the address of a web page</source>
        <translation>这不是网页地址</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep in this computer&apos;s keyring</source>
        <translation>保存到本机的密钥环</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password for {host}</source>
        <translation>{host} 的密码</translation>
    </message>
    <message>
        <source>The address begins with http: others on the way could read the password.</source>
        <translation>地址以 http 开头：传输途中他人可能读到密码。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>{host} asks for a password. It is sent to this server only, for as long as Pixhaul runs.</source>
        <translation>{host} 要求密码。密码只发送给此服务器，并且仅在 Pixhaul 运行期间有效。</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>A new list. The one before is in the history</source>
        <translation>已新建列表。之前的列表在历史中</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Resume {saved} of {listed}: an earlier list is not finished</source>
        <translation>继续已保存{saved}/{listed}的列表：以前的列表尚未完成</translation>
    </message>
    <message>
        <source>Resume {saved} of {listed}: this list is not finished</source>
        <translation>继续已保存{saved}/{listed}的列表：此列表尚未完成</translation>
    </message>
    <message>
        <source>The earlier list was not opened, because a new one was begun</source>
        <translation>未打开以前的列表，因为已开始新的列表</translation>
    </message>
</context>
<context>
    <name>PastList</name>
    <message>
        <source>Older</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>失败{count}张</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>已完成{done}/{all}</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>最近的文件夹</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>保存到</translation>
    </message>
</context>
<context>
    <name>PatternCard</name>
    <message numerus="yes">
        <source>A pattern for %Ln addresses</source>
        <translation>
            <numerusform>一个模式，代表%Ln个地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln addresses</source>
        <translation>
            <numerusform>添加%Ln个地址</numerusform>
        </translation>
    </message>
    <message>
        <source>Add all addresses</source>
        <translation>添加全部地址</translation>
    </message>
    <message>
        <source>Add the text as it is</source>
        <translation>按原文添加</translation>
    </message>
    <message>
        <source>First: {address}</source>
        <translation>第一个：{address}</translation>
    </message>
    <message>
        <source>Last: {address}</source>
        <translation>最后一个：{address}</translation>
    </message>
    <message numerus="yes">
        <source>{patterns} patterns for %Ln addresses</source>
        <translation>
            <numerusform>{patterns}个模式，代表%Ln个地址</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureLoader</name>
    <message>
        <source>SVG drawings are kept as files and are not shown here</source>
        <translation>SVG 绘图保存为文件，不在这里显示</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>文件已不在了</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>无法显示此图片</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>已复制%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>All names are free, whole, and fit for every disk</source>
        <translation>所有文件名都未被占用、完整，且适用于任何磁盘</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部{count}</translation>
    </message>
    <message>
        <source>Changed {count}</source>
        <translation>有变更{count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are shown (Ctrl+C)</source>
        <translation>复制所选的行，或当前显示的全部行（Ctrl+C）</translation>
    </message>
    <message>
        <source>Finding out the names</source>
        <translation>正在确定文件名</translation>
    </message>
    <message>
        <source>Finding out the names…</source>
        <translation>正在确定文件名…</translation>
    </message>
    <message>
        <source>Finding out the names… {percent} %</source>
        <translation>正在确定文件名…{percent}%</translation>
    </message>
    <message>
        <source>Line	Address	Saved as	Note</source>
        <translation>行	地址	保存为	备注</translation>
    </message>
    <message>
        <source>Missing columns {count}</source>
        <translation>缺少列{count}</translation>
    </message>
    <message>
        <source>Not listed {count}</source>
        <translation>未列入{count}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Same names {count}</source>
        <translation>重名{count}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Where each picture will be saved</source>
        <translation>每张图片将保存到哪里</translation>
    </message>
    <message>
        <source>Where something had to be done about a name, the note says what</source>
        <translation>如果文件名需要处理，备注中会说明</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>保存为</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>PreferenceFiles</name>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Read settings from a file; you see what would change before it does</source>
        <translation>从文件读取设置；生效前可以看到会更改什么</translation>
    </message>
    <message>
        <source>Settings ({endings})</source>
        <translation>设置（{endings}）</translation>
    </message>
    <message>
        <source>Write settings and profiles to a file, without passwords, cookies and secret headers</source>
        <translation>将设置和配置写入文件，不含密码、Cookie 和保密的请求头</translation>
    </message>
</context>
<context>
    <name>PreferenceRow</name>
    <message>
        <source>Back to the default: {value}</source>
        <translation>恢复默认值：{value}</translation>
    </message>
    <message>
        <source>Leave it to the settings: {value}</source>
        <translation>沿用设置中的值：{value}</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>重置{name}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>A PEM file of certificates to trust instead of the system&apos;s, as some companies need it.</source>
        <translation>一个 PEM 文件，用其中的证书代替系统证书，有些公司需要这样做。</translation>
    </message>
    <message>
        <source>A copy of this kind goes into the folder “converted” beside each picture, which stays as it is.</source>
        <translation>此类副本放在每张图片旁的“converted”文件夹中，原图不变。</translation>
    </message>
    <message>
        <source>A file such as cat.jpg.json says beside each picture where it came from, with your own columns.</source>
        <translation>在每张图片旁用 cat.jpg.json 这样的文件记下来源，连同你自己的列。</translation>
    </message>
    <message>
        <source>A message from the desktop when a run of half a minute or more ends and you work elsewhere.</source>
        <translation>当持续半分钟以上的运行结束而你在别处工作时，由桌面发出消息。</translation>
    </message>
    <message>
        <source>A picture larger than this is not saved, which protects the disk from endless answers.</source>
        <translation>超过此大小的图片不保存，避免没完没了的应答占满磁盘。</translation>
    </message>
    <message>
        <source>A picture that brings less data per second over half a minute is dropped and tried again later.</source>
        <translation>半分钟内平均每秒数据少于此值的图片会中断，稍后重试。</translation>
    </message>
    <message>
        <source>Adds every address that is copied, in any program; the window says so as long as it does.</source>
        <translation>添加在任何程序中复制的每个地址；开启期间窗口会有提示。</translation>
    </message>
    <message>
        <source>Anybody on the way could read or change what these hosts send; the window reminds you of them.</source>
        <translation>传输途中任何人都可能读取或篡改这些主机发送的内容；窗口会提醒你。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>与图片相同</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Asks github.com once a day whether there is a newer version; nothing is sent but the version of Pixhaul you use.</source>
        <translation>每天向 github.com 询问一次是否有更新的版本；除了所用的 Pixhaul 版本，不发送任何内容。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic starts small and gives each host as much as it bears.</source>
        <translation>自动模式从少量开始，按每个主机的承受能力增加。</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>Choose a cookie file</source>
        <translation>选择 Cookie 文件</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Converted copies</source>
        <translation>转换副本</translation>
    </message>
    <message>
        <source>Cookie file</source>
        <translation>Cookie 文件</translation>
    </message>
    <message>
        <source>Cookies you exported from your browser, sent to their own servers only; no others are ever sent.</source>
        <translation>你从浏览器导出的 Cookie，只发送给各自的服务器；绝不发送其他 Cookie。</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Each file says where it came from, without passwords, where the disk can keep that.</source>
        <translation>在磁盘支持时，每个文件都会注明来源，不含密码。</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>额外请求头</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Hosts that are not verified</source>
        <translation>不校验的主机</translation>
    </message>
    <message>
        <source>How Pixhaul introduces itself to servers; empty for its honest name with a link to its home.</source>
        <translation>Pixhaul 向服务器如何介绍自己；留空则使用真实名称和主页链接。</translation>
    </message>
    <message>
        <source>How files and folders are named, as below the pictures in the window.</source>
        <translation>文件和文件夹如何命名，与窗口中图片下方的设置相同。</translation>
    </message>
    <message>
        <source>How long a server may be silent before the picture is given up and tried again later.</source>
        <translation>服务器多久没有响应就放弃该图片，稍后重试。</translation>
    </message>
    <message>
        <source>How many pictures are fetched at the same time, over all hosts.</source>
        <translation>所有主机合计同时获取多少张图片。</translation>
    </message>
    <message>
        <source>How often a picture is asked for when the trouble may pass by itself.</source>
        <translation>问题可能自行消失时，一张图片最多请求多少次。</translation>
    </message>
    <message>
        <source>In pixels; a picture that is smaller is never made larger.</source>
        <translation>以像素为单位；较小的图片不会放大。</translation>
    </message>
    <message>
        <source>Keep SVG drawings</source>
        <translation>保留 SVG 绘图</translation>
    </message>
    <message>
        <source>Keep a log</source>
        <translation>保留日志</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>最大文件</translation>
    </message>
    <message>
        <source>Least speed</source>
        <translation>最低速度</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light or dark colours for the whole window.</source>
        <translation>整个窗口使用浅色或深色。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Longest side of copies</source>
        <translation>副本的最长边</translation>
    </message>
    <message>
        <source>Longest time in seconds</source>
        <translation>最长时间（秒）</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>检查新版本</translation>
    </message>
    <message>
        <source>Make share links direct</source>
        <translation>将分享链接转为直接链接</translation>
    </message>
    <message>
        <source>Mark files with their origin</source>
        <translation>为文件注明来源</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Most data per second for all pictures together; also holds for what is under way.</source>
        <translation>所有图片合计每秒最多的数据量；对进行中的传输同样有效。</translation>
    </message>
    <message>
        <source>Most pixels</source>
        <translation>最多像素</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>命名</translation>
    </message>
    <message>
        <source>Names from servers</source>
        <translation>采用服务器给的文件名</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>No cookies</source>
        <translation>无 Cookie</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>One picture may take so long to arrive, pauses not counted; then it is given up.</source>
        <translation>一张图片最多可用的时间，暂停不计；超过就放弃。</translation>
    </message>
    <message>
        <source>One “host: none”, “host: page” or “host: address of a page” a line, for hosts that need another rule.</source>
        <translation>每行一条“host: none”、“host: page”或“host: 网页地址”，用于需要另定规则的主机。</translation>
    </message>
    <message>
        <source>Only plain letters, digits and signs can be sent.</source>
        <translation>只能发送普通字母、数字和符号。</translation>
    </message>
    <message>
        <source>Own certificates</source>
        <translation>自有证书</translation>
    </message>
    <message>
        <source>Page of origin</source>
        <translation>来源网页</translation>
    </message>
    <message>
        <source>Patience in seconds</source>
        <translation>等待时限（秒）</translation>
    </message>
    <message>
        <source>Pictures at once</source>
        <translation>同时获取的图片数</translation>
    </message>
    <message>
        <source>Pictures at once from one host</source>
        <translation>每个主机同时获取的图片数</translation>
    </message>
    <message>
        <source>Pixhaul&apos;s own</source>
        <translation>Pixhaul 默认</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Referer</source>
        <translation>Referer</translation>
    </message>
    <message>
        <source>Referer for single hosts</source>
        <translation>单个主机的 Referer</translation>
    </message>
    <message>
        <source>Rings stand still, and animated pictures play only when you press their button.</source>
        <translation>进度环静止不动，动画图片只在按下按钮时播放。</translation>
    </message>
    <message>
        <source>Sent with every request, one “Name: value” a line; secrets go to the first server of a picture only.</source>
        <translation>随每个请求发送，每行一条“Name: value”；保密内容只发送给图片的第一个服务器。</translation>
    </message>
    <message>
        <source>Sidecar files</source>
        <translation>附属文件</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>限速</translation>
    </message>
    <message>
        <source>Stronger lines, outlines and texts, in light and in dark colours.</source>
        <translation>在浅色和深色下都使用更明显的线条、轮廓和文字。</translation>
    </message>
    <message>
        <source>Suspicious from</source>
        <translation>可疑阈值</translation>
    </message>
    <message>
        <source>Tell the end of long runs</source>
        <translation>长时间运行结束时通知</translation>
    </message>
    <message>
        <source>Tells a server on which page its picture was found, where that is known; many insist on it.</source>
        <translation>在已知时告诉服务器图片出自哪个网页；许多服务器要求这样。</translation>
    </message>
    <message>
        <source>The language of the window; all of it changes at once.</source>
        <translation>窗口的语言；所有文字会立即切换。</translation>
    </message>
    <message>
        <source>The system&apos;s certificates</source>
        <translation>系统证书</translation>
    </message>
    <message>
        <source>The way to the network: the system&apos;s own settings, a direct line, or a proxy of your choice.</source>
        <translation>连接网络的方式：系统设置、直接连接，或自选代理。</translation>
    </message>
    <message>
        <source>They are saved as files and never shown here, because a drawing can hold a program.</source>
        <translation>它们保存为文件，从不在这里显示，因为绘图可能含有程序。</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Turns links for sharing a file, such as Dropbox&apos;s, into the address of the picture itself.</source>
        <translation>将 Dropbox 等的文件分享链接转为图片本身的地址。</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>用户代理</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Watch the clipboard</source>
        <translation>监视剪贴板</translation>
    </message>
    <message>
        <source>When so many addresses lead to the same picture, it is probably a placeholder and is marked.</source>
        <translation>当这么多地址都指向同一张图片时，它很可能是占位图，会被标记。</translation>
    </message>
    <message>
        <source>Where a server gives the file a name, {name} is that one instead of the end of the address.</source>
        <translation>当服务器给出文件名时，{name} 使用该文件名，而不是地址的末尾部分。</translation>
    </message>
    <message>
        <source>Width times height; a picture with more is not saved, because decoding it could fill the memory.</source>
        <translation>宽乘以高；像素更多的图片不保存，因为解码可能占满内存。</translation>
    </message>
    <message>
        <source>Writes down what failed and why, on this computer only and never with a password.</source>
        <translation>记下失败的内容和原因，只留在本机，绝不含密码。</translation>
    </message>
    <message>
        <source>accessibility animation reduce move calm gif</source>
        <translation>无障碍 动画 减少 移动 安静 gif 动态效果</translation>
    </message>
    <message>
        <source>accessibility high contrast more readable eyes</source>
        <translation>无障碍 高对比度 清晰 易读 视力 眼睛</translation>
    </message>
    <message>
        <source>bandwidth rate throttle</source>
        <translation>带宽 速率 流量 节流</translation>
    </message>
    <message>
        <source>browser identity</source>
        <translation>浏览器 身份 标识 UA</translation>
    </message>
    <message>
        <source>connections parallel lane server</source>
        <translation>连接 并行 通道 服务器 并发</translation>
    </message>
    <message>
        <source>connections parallel transfers jobs</source>
        <translation>连接 并行 传输 任务 并发</translation>
    </message>
    <message>
        <source>content disposition filename</source>
        <translation>content disposition 文件名</translation>
    </message>
    <message>
        <source>convert jpeg png webp second output resize</source>
        <translation>转换 jpeg png webp 第二份 输出 缩放</translation>
    </message>
    <message>
        <source>convert resize scale dimensions edge</source>
        <translation>转换 缩放 比例 尺寸 边长</translation>
    </message>
    <message>
        <source>copy paste collect</source>
        <translation>复制 粘贴 收集 剪贴板</translation>
    </message>
    <message>
        <source>dimensions resolution bomb</source>
        <translation>尺寸 分辨率 炸弹 像素</translation>
    </message>
    <message>
        <source>dropbox google drive onedrive github rewrite</source>
        <translation>dropbox google drive onedrive github 改写 网盘 分享</translation>
    </message>
    <message>
        <source>duration total cap</source>
        <translation>时长 总计 上限 超时</translation>
    </message>
    <message>
        <source>history record</source>
        <translation>历史 记录 日志</translation>
    </message>
    <message>
        <source>identical duplicates placeholder cluster</source>
        <translation>相同 重复 占位图 聚集</translation>
    </message>
    <message>
        <source>json provenance metadata columns</source>
        <translation>json 来源 元数据 列</translation>
    </message>
    <message>
        <source>login session netscape</source>
        <translation>登录 会话 netscape</translation>
    </message>
    <message>
        <source>notification message finished done tray</source>
        <translation>通知 消息 完成 结束 托盘</translation>
    </message>
    <message>
        <source>referrer exceptions</source>
        <translation>referrer 来源 例外</translation>
    </message>
    <message>
        <source>referrer page origin privacy</source>
        <translation>referrer 网页 来源 隐私</translation>
    </message>
    <message>
        <source>request fields authorization</source>
        <translation>请求 字段 授权 header</translation>
    </message>
    <message>
        <source>retry attempts</source>
        <translation>重试 尝试 次数</translation>
    </message>
    <message>
        <source>size bytes</source>
        <translation>大小 字节</translation>
    </message>
    <message>
        <source>slow minimum drip</source>
        <translation>慢 最低 速度</translation>
    </message>
    <message>
        <source>socks http password</source>
        <translation>socks http 密码</translation>
    </message>
    <message>
        <source>source provenance attribute zone quarantine</source>
        <translation>来源 出处 属性 区域 隔离</translation>
    </message>
    <message>
        <source>template folder file name</source>
        <translation>模板 文件夹 文件名</translation>
    </message>
    <message>
        <source>theme dark light</source>
        <translation>主题 深色 浅色 暗色</translation>
    </message>
    <message>
        <source>timeout wait</source>
        <translation>超时 等待</translation>
    </message>
    <message>
        <source>tls ssl authority bundle</source>
        <translation>tls ssl 机构 证书包</translation>
    </message>
    <message>
        <source>tls ssl certificate insecure self-signed</source>
        <translation>tls ssl 证书 不安全 自签名</translation>
    </message>
    <message>
        <source>translation english locale</source>
        <translation>翻译 英语 中文 区域 语言</translation>
    </message>
    <message>
        <source>update upgrade release check</source>
        <translation>更新 升级 版本 发布 检查</translation>
    </message>
    <message>
        <source>vector</source>
        <translation>矢量</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message numerus="yes">
        <source>%Ln settings set back</source>
        <translation>
            <numerusform>已重置%Ln项设置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings taken from the file</source>
        <translation>
            <numerusform>已从文件采用%Ln项设置</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>更改立即生效。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>No setting is called like this</source>
        <translation>没有叫这个名称的设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Set everything here back; it can be undone</source>
        <translation>重置这里的全部设置；可以撤销</translation>
    </message>
    <message>
        <source>The profile “{name}” is deleted</source>
        <translation>已删除配置“{name}”</translation>
    </message>
    <message>
        <source>The profile “{name}” leaves everything to the settings</source>
        <translation>配置“{name}”全部沿用设置</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>换个词试试。</translation>
    </message>
</context>
<context>
    <name>PreflightCard</name>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln个地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses from {name}</source>
        <translation>
            <numerusform>来自 {name} 的%Ln个地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses from {name}, until you cancelled</source>
        <translation>
            <numerusform>来自 {name} 的%Ln个地址，到取消为止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses, until you cancelled</source>
        <translation>
            <numerusform>%Ln个地址，到取消为止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln个重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln个主机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>还有%Ln个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not web addresses</source>
        <translation>
            <numerusform>%Ln个不是网址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share links turned into direct ones</source>
        <translation>
            <numerusform>%Ln个分享链接已转为直接链接</numerusform>
        </translation>
    </message>
    <message>
        <source>As a list of its own</source>
        <translation>作为单独的列表</translation>
    </message>
    <message>
        <source>Columns and names…</source>
        <translation>列与文件名…</translation>
    </message>
    <message>
        <source>No column with pictures</source>
        <translation>没有含图片的列</translation>
    </message>
    <message>
        <source>No web address found</source>
        <translation>未找到网址</translation>
    </message>
    <message>
        <source>No web address in {name}</source>
        <translation>{name} 中没有网址</translation>
    </message>
    <message>
        <source>Pictures from: {columns}</source>
        <translation>图片来自：{columns}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start fetching the pictures</source>
        <translation>开始获取图片</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Take these lines off the list again</source>
        <translation>将这些行从列表中移除</translation>
    </message>
    <message>
        <source>Take these lines off this list, and open them beside it</source>
        <translation>将这些行移出此列表，在旁边另外打开</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more table(s)</source>
        <translation>
            <numerusform>还有%Ln个表格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Asking the server</source>
        <translation>正在询问服务器</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已变更</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>第{number}行</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>尚无应答</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Same as line {number}</source>
        <translation>与第{number}行相同</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>Waiting for host</source>
        <translation>等待主机</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已变更</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>same as line {number}</source>
        <translation>与第{number}行相同</translation>
    </message>
    <message>
        <source>{share} · paused</source>
        <translation>{share} · 已暂停</translation>
    </message>
</context>
<context>
    <name>ProfileBar</name>
    <message>
        <source>All lists</source>
        <translation>所有列表</translation>
    </message>
    <message>
        <source>Another name takes effect with Enter</source>
        <translation>输入其他名称后按 Enter 键生效</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>删除此配置</translation>
    </message>
    <message>
        <source>Duplicate the profile</source>
        <translation>再制此配置</translation>
    </message>
    <message>
        <source>Make a profile of what you have changed in the settings</source>
        <translation>将你在设置中更改的内容存为配置</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>配置名称</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新建配置</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Settings for</source>
        <translation>设置对象</translation>
    </message>
</context>
<context>
    <name>ProfilePicker</name>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>配置：{name}</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>配置…</translation>
    </message>
    <message>
        <source>The profile of this list: its names, limits and headers</source>
        <translation>此列表的配置：命名、限制和请求头</translation>
    </message>
</context>
<context>
    <name>ProxyField</name>
    <message>
        <source>Address of the proxy</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Keep the password in this computer&apos;s keyring</source>
        <translation>将密码保存到本机的密钥环</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>无代理</translation>
    </message>
    <message>
        <source>Own proxy</source>
        <translation>自定代理</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>代理用户名</translation>
    </message>
    <message>
        <source>Write the address as http://proxy.example:3128 or socks5://127.0.0.1:1080.</source>
        <translation>地址请写成 http://proxy.example:3128 或 socks5://127.0.0.1:1080 的形式。</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Asked too often</source>
        <translation>请求过于频繁</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Could not be saved</source>
        <translation>无法保存</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Empty answer</source>
        <translation>应答为空</translation>
    </message>
    <message>
        <source>Fault in Pixhaul</source>
        <translation>Pixhaul 故障</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>文件已变更</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>Folder cannot be written to</source>
        <translation>文件夹无法写入</translation>
    </message>
    <message>
        <source>Folder missing</source>
        <translation>文件夹缺失</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <translation>网络问题</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>未及时应答</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>不是图片</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>无安全连接</translation>
    </message>
    <message>
        <source>No such server</source>
        <translation>没有此服务器</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>占位图</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>私有地址</translation>
    </message>
    <message>
        <source>Proxy trouble</source>
        <translation>代理问题</translation>
    </message>
    <message>
        <source>Refused ({status})</source>
        <translation>被拒绝（{status}）</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation>已永久移除</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 绘图</translation>
    </message>
    <message>
        <source>Sent in circles</source>
        <translation>循环重定向</translation>
    </message>
    <message>
        <source>Sent somewhere unsafe</source>
        <translation>重定向到不安全的位置</translation>
    </message>
    <message>
        <source>Server trouble ({status})</source>
        <translation>服务器问题（{status}）</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Too many pixels</source>
        <translation>像素过多</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>太慢</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>用时过长</translation>
    </message>
    <message>
        <source>Unknown kind of picture</source>
        <translation>未知的图片类型</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>应答无法理解</translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>A page with small pictures, names and failures, to look at and to print</source>
        <translation>含缩略图、名称和失败情况的网页，可查看和打印</translation>
    </message>
    <message>
        <source>Checksums of all saved pictures, for sha256sum</source>
        <translation>所有已保存图片的校验和，供 sha256sum 使用</translation>
    </message>
    <message>
        <source>Copies of all saved pictures with checksums and provenance, for an archive</source>
        <translation>所有已保存图片的副本，含校验和与来源，用于存档</translation>
    </message>
    <message>
        <source>Copy failed addresses</source>
        <translation>复制失败的地址</translation>
    </message>
    <message>
        <source>One row for each line of the list</source>
        <translation>列表每行对应一行</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Save SHA256SUMS…</source>
        <translation>保存 SHA256SUMS…</translation>
    </message>
    <message>
        <source>Save as BagIt bag…</source>
        <translation>保存为 BagIt 包…</translation>
    </message>
    <message>
        <source>Save contact sheet…</source>
        <translation>保存缩略图总览…</translation>
    </message>
    <message>
        <source>Save failed rows as…</source>
        <translation>失败的行另存为…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Save the sheet with results…</source>
        <translation>保存带结果的工作表…</translation>
    </message>
    <message>
        <source>Your own table, with what happened beside each row</source>
        <translation>你自己的表格，每行旁边注明结果</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>The report could not be written</source>
        <translation>无法写入报告</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%Ln failed addresses were copied</source>
        <translation>
            <numerusform>已复制%Ln个失败的地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed row(s) saved</source>
        <translation>
            <numerusform>已保存%Ln个失败的行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) packed into {file}</source>
        <translation>
            <numerusform>已将%Ln张图片打包到 {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are not as saved any more and left out.</source>
        <translation>
            <numerusform>%Ln张图片与保存时不一致，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>A report is still being written</source>
        <translation>仍在写入报告</translation>
    </message>
    <message>
        <source>Add some links first.</source>
        <translation>请先添加一些链接。</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Copying pictures… {share}</source>
        <translation>正在复制图片…{share}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>没有失败的项目</translation>
    </message>
    <message>
        <source>Save SHA256SUMS</source>
        <translation>保存 SHA256SUMS</translation>
    </message>
    <message>
        <source>Save a report instead: it has a row for each line.</source>
        <translation>可改为保存报告：列表每行对应一行。</translation>
    </message>
    <message>
        <source>Save as BagIt bag</source>
        <translation>保存为 BagIt 包</translation>
    </message>
    <message>
        <source>Save contact sheet</source>
        <translation>保存缩略图总览</translation>
    </message>
    <message>
        <source>Save failed rows as</source>
        <translation>失败的行另存为</translation>
    </message>
    <message>
        <source>Save job as</source>
        <translation>任务另存为</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save the sheet with results</source>
        <translation>保存带结果的工作表</translation>
    </message>
    <message>
        <source>Save the sheet with results…</source>
        <translation>保存带结果的工作表…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Start the list first.</source>
        <translation>请先开始此列表。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message numerus="yes">
        <source>The checksums of %Ln picture(s) were saved</source>
        <translation>
            <numerusform>已保存%Ln张图片的校验和</numerusform>
        </translation>
    </message>
    <message>
        <source>The contact sheet was saved</source>
        <translation>缩略图总览已保存</translation>
    </message>
    <message>
        <source>The job was saved</source>
        <translation>任务已保存</translation>
    </message>
    <message>
        <source>The list came from several tables. Which one?</source>
        <translation>此列表来自多个表格。选择哪一个？</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>报告已保存</translation>
    </message>
    <message>
        <source>The sheet was saved</source>
        <translation>工作表已保存</translation>
    </message>
    <message>
        <source>There are no saved pictures yet</source>
        <translation>还没有已保存的图片</translation>
    </message>
    <message>
        <source>There is nothing to save yet</source>
        <translation>还没有可保存的内容</translation>
    </message>
    <message>
        <source>This list came from no table</source>
        <translation>此列表并非来自表格</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>请在完成后再试。</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>With path and size, or the reason, beside each row.</source>
        <translation>每行旁边附有路径和大小，或者原因。</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Workbook with macros</source>
        <translation>含宏的工作簿</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>正在写入报告…</translation>
    </message>
    <message>
        <source>Your sheet is ready to save</source>
        <translation>你的工作表可以保存了</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>Zip 文件</translation>
    </message>
</context>
<context>
    <name>RunNews</name>
    <message>
        <source>Some pictures are missing</source>
        <translation>缺少一些图片</translation>
    </message>
    <message>
        <source>The pictures are here</source>
        <translation>图片已到齐</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}</source>
        <translation>用时{time}，已保存{done}/{all}张图片</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}, {failed} failed</source>
        <translation>用时{time}，已保存{done}/{all}张图片，失败{failed}张</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}, {number} times faster than one by one</source>
        <translation>用时{time}，已保存{done}/{all}张图片，比逐一下载快{number}倍</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}, {number} times faster than one by one, {failed} failed</source>
        <translation>用时{time}，已保存{done}/{all}张图片，比逐一下载快{number}倍，失败{failed}张</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}, {number} times faster than one by one, {waiting} wait for their server</source>
        <translation>用时{time}，已保存{done}/{all}张图片，比逐一下载快{number}倍，{waiting}张在等待服务器</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}, {waiting} wait for their server</source>
        <translation>用时{time}，已保存{done}/{all}张图片，{waiting}张在等待服务器</translation>
    </message>
    <message>
        <source>{percent} % – Pixhaul</source>
        <translation>{percent}% – Pixhaul</translation>
    </message>
    <message>
        <source>{percent} % – {name} – Pixhaul</source>
        <translation>{percent}% – {name} – Pixhaul</translation>
    </message>
    <message>
        <source>{time} h</source>
        <translation>{time}小时</translation>
    </message>
    <message>
        <source>{time} min</source>
        <translation>{time}分钟</translation>
    </message>
</context>
<context>
    <name>RunPane</name>
    <message>
        <source>1 min</source>
        <translation>1分钟</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of the time of a run</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Bytes and pictures per second over time</source>
        <translation>每秒字节数和图片数随时间的变化</translation>
    </message>
    <message>
        <source>Chart as a picture…</source>
        <translation>将图表存为图片…</translation>
    </message>
    <message>
        <source>Figures as a table (csv)…</source>
        <translation>将数据存为表格（csv）…</translation>
    </message>
    <message>
        <source>Hide the run</source>
        <translation>隐藏运行面板</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>How much of the run</source>
        <translation>显示多长时间的运行</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>最后一分钟</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the chart as a picture, or its figures as a table</source>
        <translation>将图表存为图片，或将数据存为表格</translation>
    </message>
    <message>
        <source>Show the last minute of the run</source>
        <translation>显示运行的最后一分钟</translation>
    </message>
    <message>
        <source>Show the run from its begin</source>
        <translation>从运行开始处显示</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>The hosts: their speed, limits and pauses</source>
        <translation>主机：速度、上限和暂停</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>What to show of the run</source>
        <translation>显示运行的哪些内容</translation>
    </message>
    <message>
        <source>Which pictures came side by side, host by host</source>
        <translation>哪些图片并行到达，按主机排列</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>整个运行</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片（*.png）</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>将图表存为图片</translation>
    </message>
    <message>
        <source>Save the figures as a table</source>
        <translation>将数据存为表格</translation>
    </message>
    <message>
        <source>Start the list first.</source>
        <translation>请先开始此列表。</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格（*.csv）</translation>
    </message>
    <message>
        <source>The chart was saved</source>
        <translation>图表已保存</translation>
    </message>
    <message>
        <source>The figures were saved</source>
        <translation>数据已保存</translation>
    </message>
    <message>
        <source>There is nothing to save yet</source>
        <translation>还没有可保存的内容</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%Ln other host(s)</source>
        <translation>
            <numerusform>另外%Ln个主机</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、 </translation>
    </message>
    <message>
        <source>{host} – {figures}</source>
        <translation>{host} – {figures}</translation>
    </message>
    <message>
        <source>{name} – broke off after {duration} and is tried again, {size}, began at {time}, {host}</source>
        <translation>{name} – {duration}后中断，正在重试，{size}，开始于{time}，{host}</translation>
    </message>
    <message>
        <source>{name} – failed after {duration}, {size}, began at {time}, {host}</source>
        <translation>{name} – {duration}后失败，{size}，开始于{time}，{host}</translation>
    </message>
    <message>
        <source>{name} – saved in {duration}, {size}, began at {time}, {host}</source>
        <translation>{name} – 用时{duration}已保存，{size}，开始于{time}，{host}</translation>
    </message>
    <message>
        <source>{name} – stopped after {duration}, {size}, began at {time}, {host}</source>
        <translation>{name} – {duration}后停止，{size}，开始于{time}，{host}</translation>
    </message>
    <message>
        <source>{name} – under way for {duration}, {size}, began at {time}, {host}</source>
        <translation>{name} – 已进行{duration}，{size}，开始于{time}，{host}</translation>
    </message>
    <message>
        <source>{number} at once</source>
        <translation>同时{number}张</translation>
    </message>
    <message>
        <source>{number} failed</source>
        <translation>失败{number}张</translation>
    </message>
    <message>
        <source>{number} pictures/s</source>
        <translation>{number}张图片/秒</translation>
    </message>
    <message>
        <source>{number} saved</source>
        <translation>已保存{number}张</translation>
    </message>
    <message>
        <source>{number} tried again</source>
        <translation>已重试{number}次</translation>
    </message>
    <message>
        <source>{number}/s</source>
        <translation>{number}/秒</translation>
    </message>
    <message>
        <source>{start} to {end} – {figures}, {host}</source>
        <translation>{start}至{end} – {figures}，{host}</translation>
    </message>
    <message>
        <source>{time} – a break of {duration}, not counted</source>
        <translation>{time} – 中断{duration}，不计入</translation>
    </message>
    <message>
        <source>{time} – {figures}</source>
        <translation>{time} – {figures}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search names, links and columns</source>
        <translation>搜索名称、链接和列</translation>
    </message>
    <message>
        <source>Search names, links and columns (Ctrl+F)</source>
        <translation>搜索名称、链接和列（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search pictures</source>
        <translation>搜索图片</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%Ln converted copies</source>
        <translation>
            <numerusform>%Ln份转换副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have</source>
        <translation>
            <numerusform>%Ln张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>: the page does not say where it comes from</source>
        <translation>：网页没有说明自己的来源</translation>
    </message>
    <message>
        <source>A brace stands alone</source>
        <translation>有单独的花括号</translation>
    </message>
    <message>
        <source>A file without a name</source>
        <translation>文件没有名称</translation>
    </message>
    <message>
        <source>A folder in the name is empty</source>
        <translation>文件名中有空的文件夹</translation>
    </message>
    <message>
        <source>A new workbook has no macros</source>
        <translation>新工作簿不含宏</translation>
    </message>
    <message>
        <source>A part of the name has only dots or blanks</source>
        <translation>文件名的某一部分只有点或空格</translation>
    </message>
    <message>
        <source>A public address led to a private one, which was not followed</source>
        <translation>公共地址指向了私有地址，因此没有跟随</translation>
    </message>
    <message>
        <source>A text file can hold one sheet only</source>
        <translation>文本文件只能容纳一个工作表</translation>
    </message>
    <message>
        <source>Add a file with one address on each line.</source>
        <translation>请添加每行一个地址的文件。</translation>
    </message>
    <message>
        <source>Add a list of addresses, or a job that Pixhaul has saved.</source>
        <translation>请添加地址列表，或 Pixhaul 保存的任务。</translation>
    </message>
    <message>
        <source>Add a text file with one address on each line.</source>
        <translation>请添加每行一个地址的文本文件。</translation>
    </message>
    <message>
        <source>Add a text file with the addresses of pictures.</source>
        <translation>请添加含有图片地址的文本文件。</translation>
    </message>
    <message>
        <source>Add the addresses again.</source>
        <translation>请重新添加这些地址。</translation>
    </message>
    <message>
        <source>Add the password to the proxy settings.</source>
        <translation>请在代理设置中填入密码。</translation>
    </message>
    <message>
        <source>Add the user name and password to the address again.</source>
        <translation>请在地址中重新加上用户名和密码。</translation>
    </message>
    <message>
        <source>Allow SVG files in the preferences if you want them.</source>
        <translation>如果需要 SVG 文件，请在首选项中允许。</translation>
    </message>
    <message>
        <source>Allow more time for each picture if you want to wait for it.</source>
        <translation>如果愿意等待，请允许每张图片用更长时间。</translation>
    </message>
    <message>
        <source>Amazon sizes</source>
        <translation>Amazon 尺寸</translation>
    </message>
    <message>
        <source>Another Pixhaul is already working with these downloads</source>
        <translation>另一个 Pixhaul 正在处理这些下载</translation>
    </message>
    <message>
        <source>Ask for another copy of it.</source>
        <translation>请索取另一份副本。</translation>
    </message>
    <message>
        <source>Ask its owner, or copy it to a place of your own.</source>
        <translation>请询问其所有者，或将其复制到你自己的位置。</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>请检查其名称和位置。</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>请检查其路径。</translation>
    </message>
    <message>
        <source>Check that the data folder may be written to, or choose another one with --data-dir.</source>
        <translation>请检查数据文件夹能否写入，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Check the address in a browser.</source>
        <translation>请在浏览器中检查此地址。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>请检查地址。</translation>
    </message>
    <message>
        <source>Check the disk it lies on, then try again.</source>
        <translation>请检查它所在的磁盘，然后再试。</translation>
    </message>
    <message>
        <source>Check the folder, then retry.</source>
        <translation>请检查文件夹，然后重试。</translation>
    </message>
    <message>
        <source>Check the proxy settings and its password.</source>
        <translation>请检查代理设置及其密码。</translation>
    </message>
    <message>
        <source>Check the spelling of the address, and your connection.</source>
        <translation>请检查地址的拼写和你的网络连接。</translation>
    </message>
    <message>
        <source>Check your connection, then retry.</source>
        <translation>请检查你的网络连接，然后重试。</translation>
    </message>
    <message>
        <source>Choose a file that was made with “Export” in the preferences.</source>
        <translation>请选择用首选项中的“导出”生成的文件。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>Choose another folder, then resume.</source>
        <translation>请选择其他文件夹，然后继续。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>请为它选择其他位置。</translation>
    </message>
    <message>
        <source>Choose others, or start the list first.</source>
        <translation>请选择其他图片，或先开始此列表。</translation>
    </message>
    <message>
        <source>Close other programs, or lower the number of connections.</source>
        <translation>请关闭其他程序，或减少连接数。</translation>
    </message>
    <message>
        <source>Cloudflare sizes</source>
        <translation>Cloudflare 尺寸</translation>
    </message>
    <message>
        <source>Cloudinary sizes</source>
        <translation>Cloudinary 尺寸</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>第{number}列</translation>
    </message>
    <message>
        <source>Copy the addresses of the pictures and paste them.</source>
        <translation>请复制图片地址并粘贴。</translation>
    </message>
    <message>
        <source>Copy the addresses out of it and paste them.</source>
        <translation>请从中复制地址并粘贴。</translation>
    </message>
    <message>
        <source>Copy the part with the pictures and paste it.</source>
        <translation>请复制含有图片的部分并粘贴。</translation>
    </message>
    <message>
        <source>Create it, or choose another one.</source>
        <translation>请新建它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Did you mean {{{known}}}?</source>
        <translation>是不是想写 {{{known}}}？</translation>
    </message>
    <message>
        <source>Did you mean {{{name}|{near}}}?</source>
        <translation>是不是想写 {{{name}|{near}}}？</translation>
    </message>
    <message>
        <source>Drag it from the page it is on, or copy its address there and paste that.</source>
        <translation>请从它所在的网页拖入，或在那里复制其地址再粘贴。</translation>
    </message>
    <message>
        <source>Drop links, pictures of a web page, or a list.</source>
        <translation>请拖入链接、网页图片或列表。</translation>
    </message>
    <message>
        <source>Drupal image styles</source>
        <translation>Drupal 图片样式</translation>
    </message>
    <message>
        <source>Enter the password from its menu, or put it into the address.</source>
        <translation>请从它的菜单输入密码，或将密码写入地址。</translation>
    </message>
    <message>
        <source>For none of {of} a larger version exists {kind}</source>
        <translation>{of}中没有一张存在更大版本{kind}</translation>
    </message>
    <message>
        <source>For {better} of {of} a larger version exists, about {times} times as large {kind}</source>
        <translation>{of}中有{better}张存在更大版本，约为{times}倍大{kind}</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then resume.</source>
        <translation>请腾出一些空间或选择其他文件夹，然后继续。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>请腾出一些空间。</translation>
    </message>
    <message>
        <source>Give a full http:// or https:// address, a list file, or -.</source>
        <translation>请给出完整的 http:// 或 https:// 地址、列表文件或 -。</translation>
    </message>
    <message>
        <source>Give an address, a list file, or -.</source>
        <translation>请给出地址、列表文件或 -。</translation>
    </message>
    <message>
        <source>Google sizes</source>
        <translation>Google 尺寸</translation>
    </message>
    <message>
        <source>IIIF sizes</source>
        <translation>IIIF 尺寸</translation>
    </message>
    <message>
        <source>If it happens again, please report the details.</source>
        <translation>如果再次发生，请报告详细信息。</translation>
    </message>
    <message>
        <source>If you trust it, add the private address itself to the list.</source>
        <translation>如果信任它，请将私有地址本身添加到列表。</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>Install Pixhaul again with all its parts, then retry.</source>
        <translation>请重新安装完整的 Pixhaul，然后重试。</translation>
    </message>
    <message>
        <source>Install it with: pip install &quot;pixhaul[parquet]&quot;. Or save the table as CSV, then add that.</source>
        <translation>安装命令：pip install &quot;pixhaul[parquet]&quot;。或者将表格另存为 CSV 再添加。</translation>
    </message>
    <message>
        <source>It has these: {names}.</source>
        <translation>现有：{names}。</translation>
    </message>
    <message>
        <source>It has these: {shown}.</source>
        <translation>现有：{shown}。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>它是空的。</translation>
    </message>
    <message>
        <source>It may only stand in for the real one. Retry later, or look at the address in a browser.</source>
        <translation>它可能只是占位图。请稍后重试，或在浏览器中查看此地址。</translation>
    </message>
    <message>
        <source>It must be in Netscape form, as browser add-ons and curl write it: seven fields with tabs between.</source>
        <translation>必须是浏览器扩展和 curl 所写的 Netscape 格式：七个字段，以制表符分隔。</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>JSON 数据</translation>
    </message>
    <message>
        <source>Known are {some} and others.</source>
        <translation>可用的有 {some} 等。</translation>
    </message>
    <message>
        <source>Known are {some}.</source>
        <translation>可用的有 {some}。</translation>
    </message>
    <message>
        <source>Known are |lower, |upper, |slug and |trim:40.</source>
        <translation>已知的有 |lower、|upper、|slug 和 |trim:40。</translation>
    </message>
    <message>
        <source>Leave one of the two / out.</source>
        <translation>请去掉两个 / 中的一个。</translation>
    </message>
    <message>
        <source>Leave the / at the start out: folders begin in the destination.</source>
        <translation>请去掉开头的 /：文件夹从目标文件夹算起。</translation>
    </message>
    <message>
        <source>Let the file name end with .csv or .txt.</source>
        <translation>文件名请以 .csv 或 .txt 结尾。</translation>
    </message>
    <message>
        <source>Let the file name end with .csv, .json, .jsonl or .xlsx.</source>
        <translation>文件名请以 .csv、.json、.jsonl 或 .xlsx 结尾。</translation>
    </message>
    <message>
        <source>Let the file name end with .xlsx or .csv.</source>
        <translation>文件名请以 .xlsx 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>Let the file name end with .xlsx.</source>
        <translation>文件名请以 .xlsx 结尾。</translation>
    </message>
    <message>
        <source>Little room: {room} free</source>
        <translation>空间不多：可用 {room}</translation>
    </message>
    <message>
        <source>Little room: {room} free, will be created</source>
        <translation>空间不多：可用 {room}，将会新建</translation>
    </message>
    <message>
        <source>Look for it at another address.</source>
        <translation>请在其他地址查找。</translation>
    </message>
    <message>
        <source>Magento cache</source>
        <translation>Magento 缓存</translation>
    </message>
    <message>
        <source>Names cannot leave the destination folder.</source>
        <translation>文件名不能超出目标文件夹。</translation>
    </message>
    <message>
        <source>Next.js sizes</source>
        <translation>Next.js 尺寸</translation>
    </message>
    <message>
        <source>No web address for this file</source>
        <translation>此文件没有网址</translation>
    </message>
    <message>
        <source>No web address in row {row}</source>
        <translation>第{row}行没有网址</translation>
    </message>
    <message>
        <source>Not a web address</source>
        <translation>不是网址</translation>
    </message>
    <message>
        <source>Not a web address: it is a path on a disk</source>
        <translation>不是网址：这是磁盘路径</translation>
    </message>
    <message>
        <source>Not a web address: it is too long</source>
        <translation>不是网址：太长</translation>
    </message>
    <message>
        <source>Not a web address: it starts with {lower}:</source>
        <translation>不是网址，开头是{lower}:</translation>
    </message>
    <message>
        <source>Not a web address: this picture was saved beside the page</source>
        <translation>不是网址：此图片是随网页一起保存的</translation>
    </message>
    <message>
        <source>Not a web address: {cause}</source>
        <translation>不是网址：{cause}</translation>
    </message>
    <message>
        <source>Not a web address: {lower}{cause}</source>
        <translation>不是网址：{lower}{cause}</translation>
    </message>
    <message>
        <source>Not enough room: about {wanted} needed, {room} free</source>
        <translation>空间不足：约需 {wanted}，可用 {room}</translation>
    </message>
    <message>
        <source>Not enough room: {room} free</source>
        <translation>空间不足：可用 {room}</translation>
    </message>
    <message>
        <source>Not read: an archive inside an archive</source>
        <translation>未读取：压缩包中的压缩包</translation>
    </message>
    <message>
        <source>Not read: an archive may hold {max_lists} lists</source>
        <translation>未读取：一个压缩包最多可含{max_lists}份列表</translation>
    </message>
    <message>
        <source>Not read: it is protected with a password</source>
        <translation>未读取：有密码保护</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>没有失败的项目</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>Open it in a text editor and copy the addresses out of it.</source>
        <translation>请用文本编辑器打开，并复制其中的地址。</translation>
    </message>
    <message>
        <source>Open it in your office program, save it anew, then add that.</source>
        <translation>请用办公软件打开并重新保存，再添加。</translation>
    </message>
    <message>
        <source>Open it, then copy the address and paste it.</source>
        <translation>请打开它，然后复制地址并粘贴。</translation>
    </message>
    <message>
        <source>Open its page in a browser to see whether it needs a login.</source>
        <translation>请在浏览器中打开其网页，看看是否需要登录。</translation>
    </message>
    <message>
        <source>Open one of the manifests that it names in a browser, save it, then add that file.</source>
        <translation>请在浏览器中打开它列出的一个清单，保存后添加该文件。</translation>
    </message>
    <message>
        <source>Open one of the sitemaps that it names in a browser, save it, then add that file.</source>
        <translation>请在浏览器中打开它列出的一个站点地图，保存后添加该文件。</translation>
    </message>
    <message>
        <source>Open the address in a browser and copy the picture&apos;s own address.</source>
        <translation>请在浏览器中打开此地址，复制图片本身的地址。</translation>
    </message>
    <message>
        <source>Open the pages that it names, then drag or copy their pictures.</source>
        <translation>请打开它列出的网页，再拖入或复制其中的图片。</translation>
    </message>
    <message>
        <source>Open the pages that you want, then drag or copy their pictures.</source>
        <translation>请打开需要的网页，再拖入或复制其中的图片。</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>粘贴的单元格</translation>
    </message>
    <message>
        <source>Pictures of a list of {store} addresses; provenance.csv tells where each came from</source>
        <translation>{store}个地址的列表中的图片；provenance.csv 说明每张图片的来源</translation>
    </message>
    <message>
        <source>Pixhaul needs one more package to read Parquet files</source>
        <translation>读取 Parquet 文件还需要一个软件包</translation>
    </message>
    <message>
        <source>Raise the limit if you want pictures this large.</source>
        <translation>如果需要这么大的图片，请提高限制。</translation>
    </message>
    <message>
        <source>Reconnect the disk or choose another folder, then resume.</source>
        <translation>请重新接上磁盘或选择其他文件夹，然后继续。</translation>
    </message>
    <message>
        <source>Reload the page with the network panel open, then save the recording again.</source>
        <translation>请打开网络面板后重新加载网页，再保存一次记录。</translation>
    </message>
    <message>
        <source>Rename it, then try again.</source>
        <translation>请重命名，然后再试。</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Retry to fetch it again.</source>
        <translation>重试即可重新获取。</translation>
    </message>
    <message>
        <source>Retry to fetch it.</source>
        <translation>重试即可获取。</translation>
    </message>
    <message>
        <source>Retry to fetch the picture again; the changed file stays.</source>
        <translation>重试即可重新获取图片；变更过的文件会保留。</translation>
    </message>
    <message>
        <source>Retry; if it happens again, please report the details.</source>
        <translation>请重试；如果再次发生，请报告详细信息。</translation>
    </message>
    <message>
        <source>Same address as an earlier line</source>
        <translation>地址与前面的行相同</translation>
    </message>
    <message>
        <source>Same address as line {first_index}</source>
        <translation>地址与第{first_index}行相同</translation>
    </message>
    <message>
        <source>Save a report instead.</source>
        <translation>请改为保存报告。</translation>
    </message>
    <message>
        <source>Save it again without the contents, or of the page with the pictures alone.</source>
        <translation>请不带内容重新保存，或只保存含有图片的网页。</translation>
    </message>
    <message>
        <source>Save it as CSV in your office program, then add that.</source>
        <translation>请用办公软件另存为 CSV 再添加。</translation>
    </message>
    <message>
        <source>Save it without a password, then add that.</source>
        <translation>请不带密码保存，再添加。</translation>
    </message>
    <message>
        <source>Save one of the feeds as a file, then add that.</source>
        <translation>请将其中一个订阅源保存为文件再添加。</translation>
    </message>
    <message>
        <source>Save the sheet with the addresses as CSV, then add that.</source>
        <translation>请将含有地址的工作表另存为 CSV 再添加。</translation>
    </message>
    <message>
        <source>Save the table anew, or as CSV, then add that.</source>
        <translation>请重新保存表格，或另存为 CSV，再添加。</translation>
    </message>
    <message>
        <source>Shopify sizes</source>
        <translation>Shopify 尺寸</translation>
    </message>
    <message>
        <source>Something went wrong inside Pixhaul</source>
        <translation>Pixhaul 内部出现问题</translation>
    </message>
    <message>
        <source>Something went wrong while the record of your downloads was written</source>
        <translation>写入下载记录时出现问题</translation>
    </message>
    <message>
        <source>Start Pixhaul again to begin a new one.</source>
        <translation>请重新启动 Pixhaul 以开始新的记录。</translation>
    </message>
    <message>
        <source>Start again after that time.</source>
        <translation>请在该时间之后重新开始。</translation>
    </message>
    <message>
        <source>Start the list first.</source>
        <translation>请先开始此列表。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The bag&apos;s folder does not exist</source>
        <translation>BagIt 包的文件夹不存在</translation>
    </message>
    <message>
        <source>The computer has too many files open</source>
        <translation>本机打开的文件过多</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <translation>连接失败</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>The cookie file cannot be read</source>
        <translation>无法读取 Cookie 文件</translation>
    </message>
    <message>
        <source>The cookie file cannot be understood{cause}</source>
        <translation>无法理解 Cookie 文件{cause}</translation>
    </message>
    <message>
        <source>The cookie file is not there</source>
        <translation>Cookie 文件不在了</translation>
    </message>
    <message>
        <source>The cookie file is too large to be one</source>
        <translation>文件太大，不可能是 Cookie 文件</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The disk is full: this picture alone needs {needed}</source>
        <translation>磁盘已满：仅此图片就需要{needed}</translation>
    </message>
    <message>
        <source>The disk that holds the record of your downloads is full</source>
        <translation>存放下载记录的磁盘已满</translation>
    </message>
    <message>
        <source>The file has changed since it was saved</source>
        <translation>文件在保存后有变更</translation>
    </message>
    <message>
        <source>The file is larger than the limit of {limit}</source>
        <translation>文件超过了{limit}的限制</translation>
    </message>
    <message>
        <source>The file on the server may be broken. Retry later.</source>
        <translation>服务器上的文件可能已损坏。请稍后重试。</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>文件夹无法写入</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>文件夹不在了</translation>
    </message>
    <message>
        <source>The format is not known by its name</source>
        <translation>无法从名称识别格式</translation>
    </message>
    <message>
        <source>The job file cannot be read: {why}</source>
        <translation>无法读取任务文件：{why}</translation>
    </message>
    <message>
        <source>The larger version could not be had; this is the original size</source>
        <translation>无法取得更大版本；这是原始大小</translation>
    </message>
    <message>
        <source>The length in {{{strip}}} is not usable</source>
        <translation>{{{strip}}} 中的长度无法使用</translation>
    </message>
    <message>
        <source>The list {what}</source>
        <translation>此列表{what}</translation>
    </message>
    <message>
        <source>The name ends with /</source>
        <translation>文件名以 / 结尾</translation>
    </message>
    <message>
        <source>The name has too many folders</source>
        <translation>文件名中的文件夹过多</translation>
    </message>
    <message>
        <source>The name is empty</source>
        <translation>文件名为空</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <source>The name starts with /</source>
        <translation>文件名以 / 开头</translation>
    </message>
    <message>
        <source>The options of an earlier job cannot be read</source>
        <translation>无法读取先前任务的选项</translation>
    </message>
    <message>
        <source>The password is kept until Pixhaul is closed, and asked for again after that.</source>
        <translation>密码保留到 Pixhaul 关闭为止，之后会再次询问。</translation>
    </message>
    <message>
        <source>The password of this address was not kept</source>
        <translation>此地址的密码未保留</translation>
    </message>
    <message>
        <source>The picture arrived incomplete</source>
        <translation>图片不完整</translation>
    </message>
    <message>
        <source>The picture could not be saved</source>
        <translation>图片无法保存</translation>
    </message>
    <message>
        <source>The picture could not be written to the folder</source>
        <translation>图片无法写入文件夹</translation>
    </message>
    <message>
        <source>The picture has more pixels than the limit of {limit}</source>
        <translation>图片像素超过了{limit}的限制</translation>
    </message>
    <message>
        <source>The picture has not changed since it was saved</source>
        <translation>图片在保存后没有变更</translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <translation>图片已损坏</translation>
    </message>
    <message>
        <source>The picture is not there any more</source>
        <translation>图片已不存在</translation>
    </message>
    <message>
        <source>The picture is withheld for legal reasons</source>
        <translation>图片因法律原因不予提供</translation>
    </message>
    <message>
        <source>The picture was removed for good</source>
        <translation>图片已永久移除</translation>
    </message>
    <message>
        <source>The proxy asks for a password</source>
        <translation>代理要求密码</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through</source>
        <translation>代理没有放行连接</translation>
    </message>
    <message>
        <source>The record of these downloads is not in order</source>
        <translation>这些下载的记录不正常</translation>
    </message>
    <message>
        <source>The record of your downloads cannot be read</source>
        <translation>无法读取下载记录</translation>
    </message>
    <message>
        <source>The record of your downloads cannot be written</source>
        <translation>下载记录无法写入</translation>
    </message>
    <message>
        <source>The record of your downloads could not be written</source>
        <translation>未能写入下载记录</translation>
    </message>
    <message>
        <source>The record of your downloads is damaged</source>
        <translation>下载记录已损坏</translation>
    </message>
    <message>
        <source>The record of your downloads is from a newer Pixhaul</source>
        <translation>下载记录来自更新版本的 Pixhaul</translation>
    </message>
    <message>
        <source>The record of your downloads is from a newer Pixhaul. It was kept as {aside}, and a new one was begun.</source>
        <translation>下载记录来自更新版本的 Pixhaul。已保留为 {aside}，并开始了新的记录。</translation>
    </message>
    <message>
        <source>The record of your downloads was damaged. It was kept as {aside}, and a new one was begun.</source>
        <translation>下载记录已损坏。已保留为 {aside}，并开始了新的记录。</translation>
    </message>
    <message>
        <source>The record of your downloads was read-only. It was kept as {aside}, and a new one was begun.</source>
        <translation>下载记录是只读的。已保留为 {aside}，并开始了新的记录。</translation>
    </message>
    <message>
        <source>The report could not be written: {why}</source>
        <translation>无法写入报告：{why}</translation>
    </message>
    <message>
        <source>The report&apos;s folder does not exist</source>
        <translation>报告的文件夹不存在</translation>
    </message>
    <message>
        <source>The report&apos;s format is not known by its name</source>
        <translation>无法从名称识别报告的格式</translation>
    </message>
    <message>
        <source>The report&apos;s name is that of a folder</source>
        <translation>报告的名称是一个文件夹</translation>
    </message>
    <message>
        <source>The saved file is not in the folder any more</source>
        <translation>保存的文件已不在文件夹中</translation>
    </message>
    <message>
        <source>The secure connection could not be verified</source>
        <translation>无法验证安全连接</translation>
    </message>
    <message>
        <source>The server answered with status {status}</source>
        <translation>服务器以状态{status}应答</translation>
    </message>
    <message>
        <source>The server asks for a password</source>
        <translation>服务器要求密码</translation>
    </message>
    <message>
        <source>The server asks for fewer requests</source>
        <translation>服务器要求减少请求</translation>
    </message>
    <message>
        <source>The server asks to wait until {until}</source>
        <translation>服务器要求等到{until}</translation>
    </message>
    <message>
        <source>The server behind this address did not answer</source>
        <translation>此地址背后的服务器没有应答</translation>
    </message>
    <message>
        <source>The server behind this address is out of order</source>
        <translation>此地址背后的服务器无法工作</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>服务器没有及时应答</translation>
    </message>
    <message>
        <source>The server did not send the picture</source>
        <translation>服务器没有发送图片</translation>
    </message>
    <message>
        <source>The server did not understand the address</source>
        <translation>服务器不理解此地址</translation>
    </message>
    <message>
        <source>The server does not allow this picture to be fetched</source>
        <translation>服务器不允许获取此图片</translation>
    </message>
    <message>
        <source>The server forwards to a place that is not safe to follow</source>
        <translation>服务器转到了不安全的位置</translation>
    </message>
    <message>
        <source>The server gave up waiting</source>
        <translation>服务器放弃了等待</translation>
    </message>
    <message>
        <source>The server had an internal problem</source>
        <translation>服务器内部出现问题</translation>
    </message>
    <message>
        <source>The server is faulty or this is not a web server. Check the address.</source>
        <translation>服务器有故障，或者不是网页服务器。请检查地址。</translation>
    </message>
    <message>
        <source>The server is overloaded</source>
        <translation>服务器过载</translation>
    </message>
    <message>
        <source>The server may be busy, or may not offer https here. Check the address, or retry later.</source>
        <translation>服务器可能繁忙，或不在这里提供 https。请检查地址，或稍后重试。</translation>
    </message>
    <message>
        <source>The server may be busy. Retry later.</source>
        <translation>服务器可能繁忙。请稍后重试。</translation>
    </message>
    <message>
        <source>The server may be down. Retry later.</source>
        <translation>服务器可能已停机。请稍后重试。</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>服务器拒绝了连接</translation>
    </message>
    <message>
        <source>The server sends the request in circles</source>
        <translation>服务器使请求循环往复</translation>
    </message>
    <message>
        <source>The server sent an SVG drawing, which is not kept by default</source>
        <translation>服务器发来 SVG 绘图，默认不保留</translation>
    </message>
    <message>
        <source>The server sent an empty file</source>
        <translation>服务器发来空文件</translation>
    </message>
    <message>
        <source>The server sent the picture in a damaged wrapping</source>
        <translation>服务器发来的图片包装已损坏</translation>
    </message>
    <message>
        <source>The server sent the same picture for {count} addresses</source>
        <translation>服务器对{count}个地址发来同一张图片</translation>
    </message>
    <message>
        <source>The server sent {what}, not a picture</source>
        <translation>服务器发来{what}，不是图片</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understandable</source>
        <translation>服务器的应答无法理解</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid here. Ask its owner, or check your computer&apos;s clock.</source>
        <translation>服务器的证书在此无效。请询问其所有者，或检查本机时钟。</translation>
    </message>
    <message>
        <source>The source is empty</source>
        <translation>来源为空</translation>
    </message>
    <message>
        <source>The table&apos;s format is not known by its name</source>
        <translation>无法从名称识别表格的格式</translation>
    </message>
    <message>
        <source>The tables of these downloads cannot be read from the record</source>
        <translation>无法从记录中读取这些下载的表格</translation>
    </message>
    <message>
        <source>The transfer took longer than the limit of {limit}</source>
        <translation>传输超过了{limit}的限制</translation>
    </message>
    <message>
        <source>The transfer was too slow</source>
        <translation>传输太慢</translation>
    </message>
    <message>
        <source>The width in {{{strip}}} is not usable</source>
        <translation>{{{strip}}} 中的宽度无法使用</translation>
    </message>
    <message>
        <source>There are no rows to save.</source>
        <translation>没有可保存的行。</translation>
    </message>
    <message>
        <source>There are no saved pictures</source>
        <translation>没有已保存的图片</translation>
    </message>
    <message>
        <source>There are pictures in this archive, and no list</source>
        <translation>此压缩包中有图片，没有列表</translation>
    </message>
    <message>
        <source>There is another archive in this archive</source>
        <translation>此压缩包中还有压缩包</translation>
    </message>
    <message>
        <source>There is no column or field {{{inner}}}</source>
        <translation>没有名为 {{{inner}}} 的列或字段</translation>
    </message>
    <message>
        <source>There is no column “{missing}” in this table</source>
        <translation>此表格中没有“{missing}”列</translation>
    </message>
    <message>
        <source>There is no field {{{inner}}}</source>
        <translation>没有名为 {{{inner}}} 的字段</translation>
    </message>
    <message>
        <source>There is no filter |{word}</source>
        <translation>没有过滤器 |{word}</translation>
    </message>
    <message>
        <source>There is no list in this archive</source>
        <translation>此压缩包中没有列表</translation>
    </message>
    <message>
        <source>There is no list of addresses in this folder</source>
        <translation>此文件夹中没有地址列表</translation>
    </message>
    <message>
        <source>There is no picture in this IIIF manifest</source>
        <translation>此 IIIF 清单中没有图片</translation>
    </message>
    <message>
        <source>There is no picture in this feed</source>
        <translation>此订阅源中没有图片</translation>
    </message>
    <message>
        <source>There is no picture in this recording of a browser</source>
        <translation>此浏览器记录中没有图片</translation>
    </message>
    <message>
        <source>There is no sheet “{missing}” in this workbook</source>
        <translation>此工作簿中没有“{missing}”工作表</translation>
    </message>
    <message>
        <source>There is no such disk. Choose another folder</source>
        <translation>没有此磁盘。请选择其他文件夹</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>没有此文件</translation>
    </message>
    <message>
        <source>There is no such server</source>
        <translation>没有此服务器</translation>
    </message>
    <message>
        <source>There is no web address in this</source>
        <translation>其中没有网址</translation>
    </message>
    <message>
        <source>There is no web address in this file</source>
        <translation>此文件中没有网址</translation>
    </message>
    <message>
        <source>There is something of the bag&apos;s name already</source>
        <translation>已有与 BagIt 包同名的内容</translation>
    </message>
    <message>
        <source>These downloads were deleted from the history</source>
        <translation>这些下载已从历史中删除</translation>
    </message>
    <message>
        <source>This Parquet file is damaged</source>
        <translation>此 Parquet 文件已损坏</translation>
    </message>
    <message>
        <source>This archive is damaged, or packed in an unusual way</source>
        <translation>此压缩包已损坏，或打包方式不常见</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring cannot be used</source>
        <translation>本机的密钥环无法使用</translation>
    </message>
    <message>
        <source>This file cannot be read: its name is not usable</source>
        <translation>无法读取此文件：其名称无法使用</translation>
    </message>
    <message>
        <source>This file cannot be read: {cause}</source>
        <translation>无法读取此文件：{cause}</translation>
    </message>
    <message>
        <source>This file defines words of its own, as files do that are made to do harm</source>
        <translation>此文件自行定义了词语，恶意文件常这样做</translation>
    </message>
    <message>
        <source>This file holds no settings of Pixhaul</source>
        <translation>此文件不含 Pixhaul 的设置</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>此文件为空</translation>
    </message>
    <message>
        <source>This installation cannot read {kind} pictures</source>
        <translation>此安装版本无法读取{kind}图片</translation>
    </message>
    <message>
        <source>This is a PDF, not a list</source>
        <translation>这是 PDF，不是列表</translation>
    </message>
    <message>
        <source>This is a file, not a folder</source>
        <translation>这是文件，不是文件夹</translation>
    </message>
    <message>
        <source>This is a film or a sound, not a list</source>
        <translation>这是影片或声音，不是列表</translation>
    </message>
    <message>
        <source>This is a list of IIIF manifests, not of pictures</source>
        <translation>这是 IIIF 清单的列表，不是图片列表</translation>
    </message>
    <message>
        <source>This is a list of feeds, not of pictures</source>
        <translation>这是订阅源的列表，不是图片列表</translation>
    </message>
    <message>
        <source>This is a list of sitemaps, not of pictures</source>
        <translation>这是站点地图的列表，不是图片列表</translation>
    </message>
    <message>
        <source>This is a new workbook with the texts of the old one</source>
        <translation>这是含有旧工作簿文字的新工作簿</translation>
    </message>
    <message>
        <source>This is a picture without its web address</source>
        <translation>这是没有网址的图片</translation>
    </message>
    <message>
        <source>This is a picture, not a list</source>
        <translation>这是图片，不是列表</translation>
    </message>
    <message>
        <source>This is a program, not a list</source>
        <translation>这是程序，不是列表</translation>
    </message>
    <message>
        <source>This is an archive, not a list</source>
        <translation>这是压缩包，不是列表</translation>
    </message>
    <message>
        <source>This is an office document, not a plain list</source>
        <translation>这是办公文档，不是普通列表</translation>
    </message>
    <message>
        <source>This is less than is possible here. Write for example {example}.</source>
        <translation>小于这里允许的范围。例如可写 {example}。</translation>
    </message>
    <message>
        <source>This is more than is possible here. Write for example {example}.</source>
        <translation>大于这里允许的范围。例如可写 {example}。</translation>
    </message>
    <message>
        <source>This is neither a web address nor a file</source>
        <translation>这既不是网址，也不是文件</translation>
    </message>
    <message>
        <source>This is not a file that can be read</source>
        <translation>这不是可以读取的文件</translation>
    </message>
    <message>
        <source>This is not a job file of Pixhaul</source>
        <translation>这不是 Pixhaul 的任务文件</translation>
    </message>
    <message>
        <source>This is not a text file</source>
        <translation>这不是文本文件</translation>
    </message>
    <message>
        <source>This is not a usable picture</source>
        <translation>这不是可用的图片</translation>
    </message>
    <message>
        <source>This is not a web address</source>
        <translation>这不是网址</translation>
    </message>
    <message>
        <source>This job file is damaged</source>
        <translation>此任务文件已损坏</translation>
    </message>
    <message>
        <source>This job file is from a newer Pixhaul</source>
        <translation>此任务文件来自更新版本的 Pixhaul</translation>
    </message>
    <message>
        <source>This link file is damaged</source>
        <translation>此链接文件已损坏</translation>
    </message>
    <message>
        <source>This office document is protected with a password</source>
        <translation>此办公文档有密码保护</translation>
    </message>
    <message>
        <source>This page is too large to be read</source>
        <translation>此网页太大，无法读取</translation>
    </message>
    <message>
        <source>This path cannot be used. Choose another folder</source>
        <translation>此路径无法使用。请选择其他文件夹</translation>
    </message>
    <message>
        <source>This pattern stands for {count} addresses; {max_count} is the most at once</source>
        <translation>此模式代表{count}个地址；一次最多{max_count}个</translation>
    </message>
    <message>
        <source>This recording of a browser is too large to be read</source>
        <translation>此浏览器记录太大，无法读取</translation>
    </message>
    <message>
        <source>This sitemap lists pages, not pictures</source>
        <translation>此站点地图列出的是网页，不是图片</translation>
    </message>
    <message>
        <source>This workbook is damaged</source>
        <translation>此工作簿已损坏</translation>
    </message>
    <message>
        <source>This workbook is protected with a password</source>
        <translation>此工作簿有密码保护</translation>
    </message>
    <message>
        <source>This workbook is too large to be read</source>
        <translation>此工作簿太大，无法读取</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>Unpack it with another program, then add the lists.</source>
        <translation>请用其他程序解压，再添加列表。</translation>
    </message>
    <message>
        <source>Unpack it, then add the file with the addresses.</source>
        <translation>请解压，再添加含有地址的文件。</translation>
    </message>
    <message>
        <source>Unpack it, then add the list inside.</source>
        <translation>请解压，再添加其中的列表。</translation>
    </message>
    <message>
        <source>Unpack it, then add the lists inside.</source>
        <translation>请解压，再添加其中的各份列表。</translation>
    </message>
    <message>
        <source>Unpack it: the pictures are already there.</source>
        <translation>请解压：图片已在其中。</translation>
    </message>
    <message>
        <source>Use a full address that starts with http:// or https://.</source>
        <translation>请使用以 http:// 或 https:// 开头的完整地址。</translation>
    </message>
    <message>
        <source>Use at most {max_folders}.</source>
        <translation>最多使用{max_folders}个。</translation>
    </message>
    <message>
        <source>Use at most {max_text} characters.</source>
        <translation>最多使用{max_text}个字符。</translation>
    </message>
    <message>
        <source>Use that one to look into it.</source>
        <translation>请用它来查看。</translation>
    </message>
    <message>
        <source>Use that one to open it.</source>
        <translation>请用它来打开。</translation>
    </message>
    <message>
        <source>Verify the files to see which changed.</source>
        <translation>校验文件即可看到哪些有变更。</translation>
    </message>
    <message>
        <source>Verify the files to see which.</source>
        <translation>校验文件即可看到是哪些。</translation>
    </message>
    <message>
        <source>Wait a while, then retry.</source>
        <translation>请等一会儿，然后重试。</translation>
    </message>
    <message>
        <source>Wait until it is done, or give this run a folder of its own with --data-dir.</source>
        <translation>请等它完成，或用 --data-dir 为本次运行指定单独的文件夹。</translation>
    </message>
    <message>
        <source>What is in this archive is too large to be read</source>
        <translation>此压缩包的内容太大，无法读取</translation>
    </message>
    <message>
        <source>Wikimedia thumbnails</source>
        <translation>Wikimedia 缩略图</translation>
    </message>
    <message>
        <source>Will be created</source>
        <translation>将新建</translation>
    </message>
    <message>
        <source>Will be created, {room} free</source>
        <translation>将会新建，可用 {room}</translation>
    </message>
    <message>
        <source>WordPress sizes</source>
        <translation>WordPress 尺寸</translation>
    </message>
    <message>
        <source>Write a number with its unit, for example {example}.</source>
        <translation>请写带单位的数字，例如{example}。</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}, or {lower}.</source>
        <translation>请写 {least} 到 {most} 的整数，或 {lower}。</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation>请写 {least} 到 {most} 的整数。</translation>
    </message>
    <message>
        <source>Write for example {index:04} or {name|lower}.</source>
        <translation>例如可写 {index:04} 或 {name|lower}。</translation>
    </message>
    <message>
        <source>Write for example {index:04}_{name}.</source>
        <translation>例如可写 {index:04}_{name}。</translation>
    </message>
    <message>
        <source>Write for example {sha256:8}.</source>
        <translation>例如可写 {sha256:8}。</translation>
    </message>
    <message>
        <source>Write for example {{{name}:04}}.</source>
        <translation>例如可写 {{{name}:04}}。</translation>
    </message>
    <message>
        <source>Write for example {{{name}|trim:40}}.</source>
        <translation>例如可写 {{{name}|trim:40}}。</translation>
    </message>
    <message>
        <source>Write jpeg, png or webp, perhaps with the pixels of the longest side: jpeg:1600.</source>
        <translation>请写 jpeg、png 或 webp，还可加上最长边的像素数：jpeg:1600。</translation>
    </message>
    <message>
        <source>Write one of these: {either}.</source>
        <translation>请写其中之一：{either}。</translation>
    </message>
    <message>
        <source>Write what the file is called after the last /.</source>
        <translation>请在最后一个 / 之后写上文件名。</translation>
    </message>
    <message>
        <source>Write {{ or }} for a brace in the name, or {name} for a field.</source>
        <translation>文件名中的花括号请写 {{ 或 }}，字段请写 {name}。</translation>
    </message>
    <message>
        <source>Write {{{name}|{word}}}.</source>
        <translation>请写 {{{name}|{word}}}。</translation>
    </message>
    <message>
        <source>Write {{{name}}} only; a width goes with {{index:04}}.</source>
        <translation>请只写 {{{name}}}；宽度要用 {{index:04}}。</translation>
    </message>
    <message>
        <source>X sizes</source>
        <translation>X 尺寸</translation>
    </message>
    <message>
        <source>You may not read this file</source>
        <translation>你无权读取此文件</translation>
    </message>
    <message>
        <source>You may not write to this folder. Choose another one</source>
        <translation>你无权写入此文件夹。请选择其他文件夹</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>Photoshop 文件</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>PostScript 文档</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>a file has the name of the folder</source>
        <translation>有文件与此文件夹同名</translation>
    </message>
    <message>
        <source>a file of this name is there already: becomes {value}</source>
        <translation>已有同名文件：改为{value}</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>a job is named by lower-case hex digits</source>
        <translation>任务以小写十六进制数字命名</translation>
    </message>
    <message>
        <source>a picture in a list may have {max_bytes} MB, this one has more</source>
        <translation>列表中的图片最多{max_bytes} MB，这张超过了</translation>
    </message>
    <message>
        <source>a playlist</source>
        <translation>播放列表</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>a raw camera file</source>
        <translation>相机原始文件</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>文本文档</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>XML 文档</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>空文本</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>办公文档</translation>
    </message>
    <message>
        <source>another line</source>
        <translation>其他行</translation>
    </message>
    <message>
        <source>asked again after the others</source>
        <translation>排在其他图片之后重新请求</translation>
    </message>
    <message>
        <source>came from no table</source>
        <translation>并非来自表格</translation>
    </message>
    <message>
        <source>came from several tables</source>
        <translation>来自多个表格</translation>
    </message>
    <message>
        <source>control characters inside the address</source>
        <translation>地址中有控制字符</translation>
    </message>
    <message>
        <source>gave the same picture</source>
        <translation>得到同一张图片</translation>
    </message>
    <message>
        <source>gzip-compressed SVG</source>
        <translation>gzip 压缩的 SVG</translation>
    </message>
    <message>
        <source>has changed since it was read</source>
        <translation>在读取后有变更</translation>
    </message>
    <message>
        <source>in the list</source>
        <translation>列表中</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>已不在了</translation>
    </message>
    <message>
        <source>larger than the limit</source>
        <translation>超过限制</translation>
    </message>
    <message>
        <source>led to the same place</source>
        <translation>指向同一位置</translation>
    </message>
    <message>
        <source>line {first}</source>
        <translation>第{first}行</translation>
    </message>
    <message>
        <source>name shortened</source>
        <translation>文件名已缩短</translation>
    </message>
    <message>
        <source>no // after the scheme</source>
        <translation>协议之后没有 //</translation>
    </message>
    <message>
        <source>no decoder</source>
        <translation>没有解码器</translation>
    </message>
    <message>
        <source>no http:// or https:// at the start</source>
        <translation>开头没有 http:// 或 https://</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>no server name</source>
        <translation>没有服务器名称</translation>
    </message>
    <message>
        <source>no {name} in this row</source>
        <translation>此行没有 {name}</translation>
    </message>
    <message>
        <source>no {name} in this row, so {default}</source>
        <translation>此行没有 {name}，因此用{default}</translation>
    </message>
    <message>
        <source>not a valid IPv6 address</source>
        <translation>不是有效的 IPv6 地址</translation>
    </message>
    <message>
        <source>not a valid server name</source>
        <translation>不是有效的服务器名称</translation>
    </message>
    <message>
        <source>not a valid server name: {error}</source>
        <translation>不是有效的服务器名称：{error}</translation>
    </message>
    <message>
        <source>not answering, tried again now and then</source>
        <translation>没有应答，不时重试</translation>
    </message>
    <message>
        <source>not asked, since {host} could not be reached several times in a row</source>
        <translation>未请求，因为 {host} 连续多次无法连接</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>nothing after the comma of the data: address</source>
        <translation>data: 地址的逗号之后没有内容</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>of what is written out in a list only pictures are taken</source>
        <translation>直接写在列表中的内容只采用图片</translation>
    </message>
    <message>
        <source>other files have their names</source>
        <translation>其他文件占用了这些名称</translation>
    </message>
    <message>
        <source>page of origin</source>
        <translation>来源网页</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>已由你暂停</translation>
    </message>
    <message>
        <source>paused by you, ending what runs</source>
        <translation>已由你暂停，正在结束进行中的传输</translation>
    </message>
    <message>
        <source>port 0</source>
        <translation>端口 0</translation>
    </message>
    <message>
        <source>same address as line {line}</source>
        <translation>地址与第{line}行相同</translation>
    </message>
    <message>
        <source>same name as {like}: becomes {value}</source>
        <translation>与{like}重名：改为{value}</translation>
    </message>
    <message>
        <source>sizes in the address</source>
        <translation>地址中的尺寸</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>未知内容</translation>
    </message>
    <message>
        <source>the address starts with {scheme}:</source>
        <translation>地址的开头是{scheme}:</translation>
    </message>
    <message>
        <source>the certificate file cannot be read: {value}</source>
        <translation>无法读取证书文件：{value}</translation>
    </message>
    <message>
        <source>the end of the SVG drawing is missing</source>
        <translation>SVG 绘图缺少结尾</translation>
    </message>
    <message>
        <source>the end of the packed SVG drawing is missing</source>
        <translation>压缩的 SVG 绘图缺少结尾</translation>
    </message>
    <message>
        <source>the extension follows the picture</source>
        <translation>扩展名以图片为准</translation>
    </message>
    <message>
        <source>the name had characters that some disks refuse</source>
        <translation>文件名含有某些磁盘不接受的字符</translation>
    </message>
    <message>
        <source>the packed SVG drawing is broken: {error}</source>
        <translation>压缩的 SVG 绘图已损坏：{error}</translation>
    </message>
    <message>
        <source>the path has characters that no folder can have</source>
        <translation>路径含有文件夹不能使用的字符</translation>
    </message>
    <message>
        <source>the picture in this data: address is damaged</source>
        <translation>此 data: 地址中的图片已损坏</translation>
    </message>
    <message>
        <source>the rest of the name follows the picture</source>
        <translation>文件名的其余部分以图片为准</translation>
    </message>
    <message>
        <source>there is no picture in this data: address</source>
        <translation>此 data: 地址中没有图片</translation>
    </message>
    <message>
        <source>trying again at {seconds}</source>
        <translation>将于{seconds}重试</translation>
    </message>
    <message>
        <source>waiting until {until_text} (server asked)</source>
        <translation>等到{until_text}（服务器要求）</translation>
    </message>
    <message>
        <source>written out in the list</source>
        <translation>直接写在列表中</translation>
    </message>
    <message>
        <source>{copies} could not be made</source>
        <translation>{copies}无法生成</translation>
    </message>
    <message>
        <source>{count} addresses {verb}</source>
        <translation>{count}个地址{verb}</translation>
    </message>
    <message>
        <source>{label} has changed since it was read</source>
        <translation>{label}在读取后有变更</translation>
    </message>
    <message>
        <source>{label} {why}, so this is a new workbook with the texts that were read</source>
        <translation>{label}{why}，因此这是含有所读文字的新工作簿</translation>
    </message>
    <message>
        <source>{left} bytes are missing</source>
        <translation>缺少{left}字节</translation>
    </message>
    <message>
        <source>{max_pixels} megapixels</source>
        <translation>{max_pixels}百万像素</translation>
    </message>
    <message>
        <source>{max_pixels} pixels</source>
        <translation>{max_pixels}像素</translation>
    </message>
    <message>
        <source>{name} cannot have this rule</source>
        <translation>{name} 不能使用此规则</translation>
    </message>
    <message>
        <source>{number} addresses gave this very picture, so it may only stand in for the real ones.</source>
        <translation>{number}个地址得到的正是这张图片，它可能只是占位图。</translation>
    </message>
    <message>
        <source>{number} addresses were sent on to the same place, so this may not be the wanted picture.</source>
        <translation>{number}个地址被转到同一位置，这可能不是想要的图片。</translation>
    </message>
    <message>
        <source>{number} identical</source>
        <translation>{number}个相同</translation>
    </message>
    <message>
        <source>{number} same target</source>
        <translation>{number}个目标相同</translation>
    </message>
    <message>
        <source>{pictures_have} no sidecar file: {why}</source>
        <translation>{pictures_have}没有附属文件：{why}</translation>
    </message>
    <message>
        <source>{room} free</source>
        <translation>可用 {room}</translation>
    </message>
    <message>
        <source>{sentence}</source>
        <translation>{sentence}</translation>
    </message>
    <message>
        <source>{shown} and {names} more</source>
        <translation>{shown}，还有{names}个</translation>
    </message>
    <message>
        <source>{stars} stars</source>
        <translation>{stars}星</translation>
    </message>
    <message>
        <source>{status_hint}</source>
        <translation>{status_hint}</translation>
    </message>
    <message>
        <source>{text}… ({text2} characters)</source>
        <translation>{text}…（{text2}个字符）</translation>
    </message>
    <message>
        <source>{tried} tried picture of {host}</source>
        <translation>{host} 试过的{tried}张图片</translation>
    </message>
    <message>
        <source>{tried} tried pictures of {host}</source>
        <translation>{host} 试过的{tried}张图片</translation>
    </message>
    <message>
        <source>{what}. Choose another one</source>
        <translation>{what}。请选择其他文件夹</translation>
    </message>
    <message>
        <source>{why}. The pictures themselves are saved.</source>
        <translation>{why}。图片本身已保存。</translation>
    </message>
    <message>
        <source>{window_bytes} bytes in {now} s</source>
        <translation>{now}秒内{window_bytes}字节</translation>
    </message>
    <message>
        <source>{{{inner}}} cannot be read</source>
        <translation>无法读取 {{{inner}}}</translation>
    </message>
    <message>
        <source>{{{name}}} may be more than one column</source>
        <translation>{{{name}}} 可能指多个列</translation>
    </message>
    <message>
        <source>{{{name}}} takes no width</source>
        <translation>{{{name}}} 不能带宽度</translation>
    </message>
    <message>
        <source>|trim needs the number of letters to keep</source>
        <translation>|trim 需要保留的字母数</translation>
    </message>
    <message>
        <source>|{word} takes no number</source>
        <translation>|{word} 不能带数字</translation>
    </message>
    <message>
        <source>“{host}” is no host name. Write the name alone, without http:// and port.</source>
        <translation>“{host}”不是主机名。请只写名称，不带 http:// 和端口。</translation>
    </message>
    <message>
        <source>“{name}” cannot be sent as a header. Write each as “Name: value”.</source>
        <translation>“{name}”不能作为请求头发送。请每条写成“Name: value”。</translation>
    </message>
    <message>
        <source>“{name}” is a file, not a folder</source>
        <translation>“{name}”是文件，不是文件夹</translation>
    </message>
    <message>
        <source>“{told}” cannot be understood. Write “images.example: none” or “… : page”.</source>
        <translation>无法理解“{told}”。请写“images.example: none”或“… : page”。</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>保存为</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>还有%Ln个</numerusform>
        </translation>
    </message>
    <message>
        <source>{column}: addresses</source>
        <translation>{column}：地址</translation>
    </message>
    <message>
        <source>{column}: no addresses</source>
        <translation>{column}：无地址</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Close it when they are there.</source>
        <translation>请等完成后再关闭。</translation>
    </message>
    <message>
        <source>Files of this list are still on their way</source>
        <translation>此列表的文件仍在移动或复制</translation>
    </message>
    <message>
        <source>It stays in the history.</source>
        <translation>它仍保留在历史中。</translation>
    </message>
    <message>
        <source>Open lists</source>
        <translation>已打开的列表</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“{name}” was closed</source>
        <translation>“{name}”已关闭</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Try another word, or a key such as F5.</source>
        <translation>换个词试试，或输入按键，例如F5。</translation>
    </message>
    <message>
        <source>{keys} or {more}</source>
        <translation>{keys}或{more}</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message numerus="yes">
        <source>%Ln picture(s) kept</source>
        <translation>
            <numerusform>保留%Ln张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter or the search hides this picture. Show all pictures first.</source>
        <translation>筛选或搜索隐藏了此图片。请先显示全部图片。</translation>
    </message>
    <message>
        <source>keep the largest of each stack</source>
        <translation>保留每个堆叠中最大的图片</translation>
    </message>
    <message>
        <source>{kept}, {rejected} rejected. Ctrl+Z takes it back.</source>
        <translation>{kept}，淘汰{rejected}张。按 Ctrl+Z 撤销。</translation>
    </message>
</context>
<context>
    <name>SlideMenu</name>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin again after the last</source>
        <translation>最后一张之后从头开始</translation>
    </message>
    <message>
        <source>Time for each picture</source>
        <translation>每张图片的时间</translation>
    </message>
</context>
<context>
    <name>SpeedChart</name>
    <message>
        <source>Speed is drawn here as soon as pictures come in</source>
        <translation>图片一到达，速度就画在这里</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>速度随时间的变化</translation>
    </message>
</context>
<context>
    <name>Stacks</name>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>{pictures}, the same file</source>
        <translation>{pictures}，同一文件</translation>
    </message>
</context>
<context>
    <name>StacksDialog</name>
    <message numerus="yes">
        <source>%Ln picture(s) beside the largest</source>
        <translation>
            <numerusform>最大的之外还有%Ln张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stack(s)</source>
        <translation>
            <numerusform>%Ln个堆叠</numerusform>
        </translation>
    </message>
    <message>
        <source>Also cropped, without colour, or treated otherwise</source>
        <translation>包括裁剪、去色或经其他处理的图片</translation>
    </message>
    <message>
        <source>Choose “{level}” above.</source>
        <translation>请在上方选择“{level}”。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>相近</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the window</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Comparing pictures</source>
        <translation>正在比较图片</translation>
    </message>
    <message>
        <source>Comparing pictures… {done}</source>
        <translation>正在比较图片…{done}</translation>
    </message>
    <message>
        <source>Every picture is one of a kind</source>
        <translation>每张图片都独一无二</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>How much the pictures must have in common</source>
        <translation>图片需要有多少共同之处</translation>
    </message>
    <message>
        <source>Keep the largest of each</source>
        <translation>保留每组最大的</translation>
    </message>
    <message>
        <source>Keep the largest of the selected</source>
        <translation>保留所选中最大的</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Mark the largest picture of each stack as kept, and the others as rejected</source>
        <translation>将每个堆叠中最大的图片标记为保留，其他标记为淘汰</translation>
    </message>
    <message>
        <source>No pictures are as alike as that</source>
        <translation>没有如此相似的图片</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>还没有图片</translation>
    </message>
    <message>
        <source>No two pictures of this list look alike</source>
        <translation>此列表中没有两张相似的图片</translation>
    </message>
    <message>
        <source>Pictures are compared as soon as they are saved.</source>
        <translation>图片保存后会立即进行比较。</translation>
    </message>
    <message>
        <source>Pictures that look alike</source>
        <translation>看起来相似的图片</translation>
    </message>
    <message>
        <source>See the pictures of the stack side by side (C)</source>
        <translation>并排查看堆叠中的图片（C）</translation>
    </message>
    <message>
        <source>Similar pictures</source>
        <translation>相似图片</translation>
    </message>
    <message>
        <source>Stacks of similar pictures</source>
        <translation>相似图片的堆叠</translation>
    </message>
    <message>
        <source>The same file from different addresses</source>
        <translation>来自不同地址的同一文件</translation>
    </message>
    <message>
        <source>The same picture in other sizes, formats or qualities</source>
        <translation>尺寸、格式或质量不同的同一图片</translation>
    </message>
    <message>
        <source>When the list gets more pictures, they are compared too.</source>
        <translation>列表有新图片时，也会一并比较。</translation>
    </message>
    <message>
        <source>{stacks}, {spare}</source>
        <translation>{stacks}，{spare}</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>already here</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>SwitchField</name>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
</context>
<context>
    <name>TemplateCompleter</name>
    <message>
        <source>Fields and columns</source>
        <translation>字段和列</translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>Choose a field or a column, or go on typing</source>
        <translation>选择字段或列，或继续输入</translation>
    </message>
</context>
<context>
    <name>Throwing</name>
    <message numerus="yes">
        <source>%Ln file(s) stay: somebody has changed them since they were saved.</source>
        <translation>
            <numerusform>%Ln个文件保持原样：保存后有人更改过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay: there is no trash for them on this disk.</source>
        <translation>
            <numerusform>%Ln个文件保持原样：此磁盘没有可用的回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not in the folder any more.</source>
        <translation>
            <numerusform>%Ln个文件已不在文件夹中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them got another name, because something else has theirs.</source>
        <translation>
            <numerusform>其中%Ln个换了名称，因为原名称已被占用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are back in their folder</source>
        <translation>
            <numerusform>%Ln张图片已回到文件夹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are not in the trash any more.</source>
        <translation>
            <numerusform>%Ln张图片已不在回收站中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) moved to the trash</source>
        <translation>
            <numerusform>已将%Ln张图片移到回收站</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing back from the trash…</source>
        <translation>正在从回收站恢复…</translation>
    </message>
    <message>
        <source>Moving to the trash…</source>
        <translation>正在移到回收站…</translation>
    </message>
    <message>
        <source>Nothing was moved to the trash</source>
        <translation>没有内容移到回收站</translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>撤销可以恢复。</translation>
    </message>
    <message numerus="yes">
        <source>move %Ln picture(s) to the trash</source>
        <translation>
            <numerusform>将%Ln张图片移到回收站</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThumbnailGrid</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>No preview</source>
        <translation>无预览</translation>
    </message>
    <message>
        <source>No preview of this kind</source>
        <translation>此类型无预览</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>文件已不在了</translation>
    </message>
    <message>
        <source>Too many pixels to show it here</source>
        <translation>像素过多，无法在此显示</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Transfers are drawn here as soon as pictures come in</source>
        <translation>图片一到达，传输就画在这里</translation>
    </message>
    <message>
        <source>Transfers over time, by host</source>
        <translation>传输随时间的变化，按主机排列</translation>
    </message>
</context>
<context>
    <name>ToldStrip</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add links from a list, a folder or an address</source>
        <translation>从列表、文件夹或地址添加链接</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Go on where it was paused</source>
        <translation>从暂停处继续</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause; pictures under way go on later</source>
        <translation>暂停；进行中的图片以后继续</translation>
    </message>
    <message>
        <source>Pictures at once</source>
        <translation>同时获取的图片数</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Save what happened</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start fetching the pictures</source>
        <translation>开始获取图片</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>ToolbarActions</name>
    <message>
        <source>About Pixhaul</source>
        <translation>关于 Pixhaul</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>添加地址…</translation>
    </message>
    <message>
        <source>Add every address that is copied, in any program</source>
        <translation>添加在任何程序中复制的每个地址</translation>
    </message>
    <message>
        <source>Ask the servers for a few pictures in larger sizes</source>
        <translation>向服务器询问少量图片的更大尺寸</translation>
    </message>
    <message>
        <source>Ask the servers whether saved pictures have changed</source>
        <translation>向服务器询问已保存的图片是否有变更</translation>
    </message>
    <message>
        <source>Begin an empty list; this one stays open</source>
        <translation>开始一份空列表；当前列表保持打开</translation>
    </message>
    <message>
        <source>Check for changes…</source>
        <translation>检查变更…</translation>
    </message>
    <message>
        <source>Close the window; all lists are kept and open again</source>
        <translation>关闭窗口；所有列表都会保留并再次打开</translation>
    </message>
    <message>
        <source>Find similar pictures…</source>
        <translation>查找相似图片…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史…</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新建列表</translation>
    </message>
    <message>
        <source>Open a folder of lists…</source>
        <translation>打开列表文件夹…</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>打开列表…</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>粘贴链接</translation>
    </message>
    <message>
        <source>Plan of names…</source>
        <translation>命名方案…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Read the saved files again and compare them with what was saved</source>
        <translation>重新读取已保存的文件，并与保存时的内容比较</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Save job as…</source>
        <translation>任务另存为…</translation>
    </message>
    <message>
        <source>Search names, links and columns</source>
        <translation>搜索名称、链接和列</translation>
    </message>
    <message>
        <source>See where every picture will be saved, before anything is fetched</source>
        <translation>在获取任何内容之前，查看每张图片将保存到哪里</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>显示全部图片</translation>
    </message>
    <message>
        <source>Show one host…</source>
        <translation>显示单个主机…</translation>
    </message>
    <message>
        <source>Show only duplicates</source>
        <translation>只显示重复</translation>
    </message>
    <message>
        <source>Show only lines that are no address</source>
        <translation>只显示不是地址的行</translation>
    </message>
    <message>
        <source>Show only what failed</source>
        <translation>只显示失败</translation>
    </message>
    <message>
        <source>Show only what is done</source>
        <translation>只显示完成</translation>
    </message>
    <message>
        <source>Show only what is still to come</source>
        <translation>只显示尚未获取的</translation>
    </message>
    <message>
        <source>Show only what is suspicious</source>
        <translation>只显示可疑</translation>
    </message>
    <message>
        <source>Show the hosts: their speed, limits and pauses</source>
        <translation>显示主机：速度、上限和暂停</translation>
    </message>
    <message>
        <source>Show the run: its speed, its transfers side by side, its hosts</source>
        <translation>显示运行：速度、并行的传输和主机</translation>
    </message>
    <message>
        <source>Show the saved pictures that look alike, and keep the largest of each</source>
        <translation>显示看起来相似的已保存图片，并保留每组最大的</translation>
    </message>
    <message>
        <source>Sort and group…</source>
        <translation>排序与分组…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop; what is finished stays, the rest stays on the list</source>
        <translation>停止；已完成的保留，其余留在列表中</translation>
    </message>
    <message>
        <source>The list, its tables, names and results in one file, to fetch or verify elsewhere</source>
        <translation>列表及其表格、名称和结果存为一个文件，可在别处获取或校验</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>转到窗口的下一部分</translation>
    </message>
    <message>
        <source>To the part of the window before</source>
        <translation>转到窗口的上一部分</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试试演示</translation>
    </message>
    <message>
        <source>Try the failed pictures again</source>
        <translation>再次尝试失败的图片</translation>
    </message>
    <message>
        <source>Verify files</source>
        <translation>校验文件</translation>
    </message>
    <message>
        <source>Watch the clipboard</source>
        <translation>监视剪贴板</translation>
    </message>
</context>
<context>
    <name>TotalsBar</name>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>完成%Ln张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失败%Ln张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <translation>
            <numerusform>停止%Ln张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>等待%Ln张</numerusform>
        </translation>
    </message>
    <message>
        <source>One by one: the transfer times of all pictures added up, as if each had waited for the one before.</source>
        <translation>逐一下载：所有图片的传输时间之和，如同每张都等前一张完成。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>The servers asked for a pause, or gave no answer. The hosts say more (Ctrl+Shift+H).</source>
        <translation>服务器要求暂停，或没有应答。详情见主机面板（Ctrl+Shift+H）。</translation>
    </message>
    <message>
        <source>Total time {time}</source>
        <translation>总时间{time}</translation>
    </message>
    <message>
        <source>Total time: from Start to the last picture, without pauses.</source>
        <translation>总时间：从开始到最后一张图片，不计暂停。</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Waiting until {time}</source>
        <translation>等到{time}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln pictures</source>
        <translation>
            <numerusform>{done}/%Ln张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done}/{all}</translation>
    </message>
    <message>
        <source>{times} faster</source>
        <translation>快{times}</translation>
    </message>
    <message>
        <source>{times} faster than one by one</source>
        <translation>比逐一下载快{times}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余{time}</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>The old file is kept as {name}.</source>
        <translation>旧文件保留为 {name}。</translation>
    </message>
    <message>
        <source>The settings could not be read, so the usual ones hold</source>
        <translation>无法读取设置，因此使用常用设置</translation>
    </message>
    <message>
        <source>The settings could not be written down: {why}</source>
        <translation>无法写入设置：{why}</translation>
    </message>
    <message>
        <source>They hold until Pixhaul is closed. Check that its folder can be written to.</source>
        <translation>设置在 Pixhaul 关闭前有效。请检查其文件夹能否写入。</translation>
    </message>
</context>
<context>
    <name>TurnTaking</name>
    <message>
        <source>It starts by itself then.</source>
        <translation>届时会自动开始。</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>立即运行</translation>
    </message>
    <message>
        <source>Waits until “{name}” is done</source>
        <translation>等待“{name}”完成</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>add %Ln addresses</source>
        <translation>
            <numerusform>添加%Ln个地址</numerusform>
        </translation>
    </message>
    <message>
        <source>change the columns of {table}</source>
        <translation>更改 {table} 的列</translation>
    </message>
    <message>
        <source>edit line {number}</source>
        <translation>编辑第{number}行</translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln line(s)</source>
        <translation>
            <numerusform>移除%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use %Ln larger version(s)</source>
        <translation>
            <numerusform>使用%Ln个更大版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use %Ln link(s) as given</source>
        <translation>
            <numerusform>使用%Ln个原来给出的链接</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln字节</numerusform>
        </translation>
    </message>
    <message>
        <source>a far day</source>
        <translation>很久以后</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>约{hours}小时{minutes}分钟</translation>
    </message>
    <message>
        <source>about {number} min</source>
        <translation>约{number}分钟</translation>
    </message>
    <message>
        <source>about {number} s</source>
        <translation>约{number}秒</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>a pattern of Qt for day, month and time: d, MMM, HH and mm stay as they are</extracomment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} MB/s</source>
        <translation>{number} MB/s</translation>
    </message>
    <message>
        <source>{number} PB</source>
        <translation>{number} PB</translation>
    </message>
    <message>
        <source>{number} TB</source>
        <translation>{number} TB</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number}字节</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>{number} kB/s</source>
        <translation>{number} kB/s</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number}秒</translation>
    </message>
    <message>
        <source>{number} ×</source>
        <translation>{number}倍</translation>
    </message>
</context>
<context>
    <name>UpdateCheck</name>
    <message>
        <source>The answer could not be understood</source>
        <translation>应答无法理解</translation>
    </message>
</context>
<context>
    <name>UpdateNews</name>
    <message>
        <source>Open the page</source>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>Pixhaul {version} is available</source>
        <translation>Pixhaul {version} 已发布</translation>
    </message>
    <message>
        <source>This window goes on with the version you have.</source>
        <translation>此窗口继续使用现有版本。</translation>
    </message>
</context>
<context>
    <name>UpdateRow</name>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Asks github.com; nothing is sent but the version of Pixhaul you use.</source>
        <translation>向 github.com 询问；除了所用的 Pixhaul 版本，不发送任何内容。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Is there a newer version?</source>
        <translation>有更新的版本吗？</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>Open the page of the newer version</source>
        <translation>打开新版本的网页</translation>
    </message>
    <message>
        <source>Pixhaul {version} is available.</source>
        <translation>Pixhaul {version} 已发布。</translation>
    </message>
    <message>
        <source>There is no answer: {why}. Try again later.</source>
        <translation>没有应答：{why}。请稍后再试。</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>这是最新版本。</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Picture {name}</source>
        <translation>图片 {name}</translation>
    </message>
    <message>
        <source>That was the last picture</source>
        <translation>这是最后一张图片</translation>
    </message>
    <message>
        <source>There is no picture yet</source>
        <translation>还没有图片</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>查看器</translation>
    </message>
    <message>
        <source>very large, so it is shown smaller</source>
        <translation>图片很大，因此缩小显示</translation>
    </message>
    <message>
        <source>{row} of {count}</source>
        <translation>{row}/{count}</translation>
    </message>
</context>
<context>
    <name>ViewerActions</name>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>About this picture</source>
        <translation>关于此图片</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>All larger</source>
        <translation>全部放大</translation>
    </message>
    <message>
        <source>All smaller</source>
        <translation>全部缩小</translation>
    </message>
    <message>
        <source>Change places with the next</source>
        <translation>与下一张交换位置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare with the next picture</source>
        <translation>与下一张图片比较</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>全部适应</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张图片</translation>
    </message>
    <message>
        <source>Next picture in this place</source>
        <translation>此位置的下一张图片</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>上一张图片</translation>
    </message>
    <message>
        <source>Previous picture in this place</source>
        <translation>此位置的上一张图片</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Slide show</source>
        <translation>幻灯片放映</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>This one in its actual size</source>
        <translation>将这张按实际大小显示</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>旋转视图</translation>
    </message>
    <message>
        <source>Turn the view back</source>
        <translation>反向旋转视图</translation>
    </message>
    <message>
        <source>Turn this one</source>
        <translation>旋转这张</translation>
    </message>
    <message>
        <source>Turn this one back</source>
        <translation>反向旋转这张</translation>
    </message>
    <message>
        <source>View this one alone</source>
        <translation>单独查看这张</translation>
    </message>
</context>
<context>
    <name>ViewerDeeds</name>
    <message>
        <source>The link was copied</source>
        <translation>链接已复制</translation>
    </message>
    <message>
        <source>The picture was copied</source>
        <translation>图片已复制</translation>
    </message>
</context>
<context>
    <name>WatchStrip</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Watch the clipboard no longer</source>
        <translation>停止监视剪贴板</translation>
    </message>
    <message numerus="yes">
        <source>Watching the clipboard: %Ln addresses added</source>
        <translation>
            <numerusform>正在监视剪贴板：已添加%Ln个地址</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching the clipboard: addresses you copy are added to the list</source>
        <translation>正在监视剪贴板：你复制的地址会添加到列表</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy some links first, then paste.</source>
        <translation>请先复制一些链接，再粘贴。</translation>
    </message>
    <message>
        <source>Open a folder of lists</source>
        <translation>打开列表文件夹</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>打开列表</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>正在读取列表…</translation>
    </message>
    <message>
        <source>There are no links to paste</source>
        <translation>没有可粘贴的链接</translation>
    </message>
    <message>
        <source>{name} was not read: {reason}</source>
        <translation>未读取 {name}：{reason}</translation>
    </message>
</context>
<context>
    <name>_Hosts</name>
    <message>
        <source>All hosts</source>
        <translation>所有主机</translation>
    </message>
    <message>
        <source>{word}, {count}</source>
        <translation>{word}，{count}</translation>
    </message>
</context>
<context>
    <name>_RowBox</name>
    <message>
        <source>Copy {label}</source>
        <translation>复制{label}</translation>
    </message>
</context>
</TS>
